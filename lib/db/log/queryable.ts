import type { QueryResult, QueryResultRow } from 'pg';

/** What the queries of the log need of `pg`: a pool or a client. */
export interface Queryable {
  query<R extends QueryResultRow>(config: {
    name: string;
    text: string;
    values: unknown[];
  }): Promise<QueryResult<R>>;
}
