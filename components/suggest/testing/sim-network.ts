/** A request on its way to the server, or its answer on the way back. */
interface Exchange {
  readonly window: string;
  readonly ask: () => unknown;
  answer: { readonly body: unknown } | null;
  readonly done: (response: Response) => void;
  readonly fails: (error: Error) => void;
}

/** HTTP cut into single messages: a request arrives when it is let, its answer too, or it is lost. */
export class SimNetwork {
  readonly exchanges: Exchange[] = [];

  constructor(
    private readonly serve: (window: string, since: number | null, body: unknown) => unknown,
  ) {}

  readonly fetch = (url: string, init?: RequestInit): Promise<Response> => {
    const [, window = '', since] =
      /^\/drafts\/(.+)\/suggestions(?:\?since=(\d+))?$/.exec(url) ?? [];
    const body = init?.body ? JSON.parse(String(init.body)) : null;
    const ask = () => this.serve(window, since === undefined ? null : Number(since), body);
    return new Promise((done, fails) => {
      this.exchanges.push({ window, ask, answer: null, done, fails });
    });
  };

  /** The request arrives, or else its answer. */
  step(exchange: Exchange): void {
    if (!exchange.answer) {
      exchange.answer = { body: JSON.parse(JSON.stringify(exchange.ask())) };
      return;
    }
    this.drop(exchange);
    exchange.done(Response.json(exchange.answer.body));
  }

  /** What is on its way does not come. */
  lose(exchange: Exchange): void {
    this.drop(exchange);
    exchange.fails(new Error('network'));
  }

  private drop(exchange: Exchange): void {
    this.exchanges.splice(this.exchanges.indexOf(exchange), 1);
  }
}
