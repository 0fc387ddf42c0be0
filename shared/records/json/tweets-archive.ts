/** What stands before the list of posts in the archive that X sends of an account (tweets.js, note-tweet.js). */
const assignment = /^[\s\ufeff]*window\.YTD\.(?:\w+_)?tweets?\.part\d+\s*=\s*(?=\[)/;
const longestAssignment = 200;

/** Length of what such a file has before its JSON; 0 for any other text. */
export const assignmentOfTweets = (source: string): number =>
  assignment.exec(source.slice(0, longestAssignment))?.[0].length ?? 0;
