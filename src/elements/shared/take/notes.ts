/** Numbers for the sources of a sheet of paper, in the order in which they are used. */
import { runs } from '../runs.ts';

export class Notes {
  readonly ids: string[] = [];

  /** "1, 4–7"; '' where there is no source. */
  cite(sources: readonly string[]): string {
    for (const id of sources) if (!this.ids.includes(id)) this.ids.push(id);
    return runs(sources.map((id) => this.ids.indexOf(id) + 1));
  }
}
