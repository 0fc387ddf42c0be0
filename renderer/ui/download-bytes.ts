/** How long the browser may take to begin reading what it was offered. */
const readingTimeMs = 60_000;

/** Offers bytes as a file to save; where to is the user's choice. What is in them is never opened here. */
export function downloadBytes(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readingTimeMs);
}
