/** Between the names of a path; the last parts a container from a file in it. */
const separator = /([/\\]| › )/;

/**
 * A path that reads from left to right in any interface. Each name stands by itself, so that two Arabic names beside each
 * other keep their order, as the slash between them would otherwise take their direction.
 */
export function PathText({ path }: { readonly path: string }) {
  return (
    <bdi dir="ltr">
      {path.split(separator).map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one path never move
        <bdi key={index}>{part}</bdi>
      ))}
    </bdi>
  );
}
