/** The media types of files of records, by format: apart from their reading, so that who only tells them needs none of its tables. */
export const recordMediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  'json-lines': 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type RecordMediaType = (typeof recordMediaTypes)[keyof typeof recordMediaTypes];
