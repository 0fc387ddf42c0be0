import Dexie, { type Table } from 'dexie';
import type { IndexConnection } from './index-connection.ts';
import { indexName, type SegmentRecord, type StateRecord, type TombstoneRecord } from './index-records.ts';

/**
 * The search index of a collection, a database of its own: all of it is derived, and deleting it loses nothing. Pages are
 * written before the segment that they are of is published, and read without a transaction.
 */
export class IndexDatabase extends Dexie implements IndexConnection {
  declare readonly state: Table<StateRecord, 'index'>;
  declare readonly segments: Table<SegmentRecord, number>;
  declare readonly tombstones: Table<TombstoneRecord, number>;
  /** See `pageKey`. */
  declare readonly pages: Table<Uint8Array, number>;

  constructor(collection: string) {
    super(indexName(collection), { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ state: 'name', segments: 'id', tombstones: 'segment', pages: '' });
    // Where it is deleted it may be opened again, as it is made anew; of a newer version only by windows of that one.
    this.on('versionchange', ({ newVersion }) => {
      if (newVersion === null) return true;
      this.close({ disableAutoOpen: true });
      return false;
    });
  }

  async connect(): Promise<IDBDatabase> {
    await this.open();
    return this.backendDB();
  }
}
