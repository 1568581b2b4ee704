import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

const CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * Postgres's own tables have columns of the type "char", which the stock adapter does not know and
 * the engine wants as characters. This pool calls them text and remembers where they were. One
 * connection, because the engine asks one question after the other.
 */
class CharPool extends pg.Pool {
  charColumns: number[] = [];

  // biome-ignore lint/suspicious/noExplicitAny: the overloads of pg's `query` cannot be repeated here
  override async query(...args: any[]): Promise<any> {
    const result = await (super.query as (...args: unknown[]) => Promise<pg.QueryResult>)(...args);
    this.charColumns = [];
    result.fields?.forEach((field, index) => {
      if (field.dataTypeID !== CHAR_OID) return;
      field.dataTypeID = TEXT_OID;
      this.charColumns.push(index);
    });
    return result;
  }
}

/** An adapter through which the schema engine can describe a database. It cannot make shadow databases. */
export function describingAdapter(databaseUrl: string): SqlMigrationAwareDriverAdapterFactory {
  const pool = new CharPool({ connectionString: databaseUrl, max: 1 });
  const stock = new PrismaPg(pool, { disposeExternalPool: true });
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => {
      const adapter = await stock.connect();
      const queryRaw = adapter.queryRaw.bind(adapter);
      adapter.queryRaw = async (query) => {
        const result = await queryRaw(query);
        for (const index of pool.charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
        return result;
      };
      return adapter;
    },
    connectToShadowDb: () => Promise.reject(new Error('no shadow database')),
  };
}
