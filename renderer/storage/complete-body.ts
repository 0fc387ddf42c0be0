import { strengthOfClass } from '#shared/analysis/statements/tables/strength-of-class.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { Statement } from '#shared/domain/article/statement.ts';

type Cue = NonNullable<Statement['cue']>;

/** A statement as rules before version 2 left it: without those who passed it on and without the strength of its cue. */
type OldStatement = Omit<Statement, 'attributedVia' | 'cue'> & {
  readonly attributedVia?: Statement['attributedVia'];
  readonly cue: (Omit<Cue, 'strength'> & { readonly strength?: Cue['strength'] }) | null;
};

const complete = ({ attributedVia = [], cue, ...statement }: OldStatement): Statement => ({
  ...statement,
  attributedVia,
  cue: cue && { ...cue, strength: cue.strength ?? strengthOfClass[cue.class] },
});

const isComplete = ({ attributedVia, cue }: OldStatement): boolean =>
  attributedVia !== undefined && (cue === null || cue.strength !== undefined);

/** A body whose findings have all their fields, whichever rules read it; reading it again with newer ones does the rest. */
export const completeBody = (body: ArticleBody): ArticleBody =>
  body.statements.every(isComplete) ? body : { ...body, statements: body.statements.map(complete) };
