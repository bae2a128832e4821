/** Print, copy, save: what a visitor can do with the comparison. Nothing is made before somebody asks for it. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { SmallPrint } from '../../shared/small-print.ts';
import { actButton, copied, selectBox, textBox } from '../../shared/take/copy.ts';
import { download } from '../../shared/take/download.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { laterWords } from '../rest/words.ts';
import { tabbed, tableHtml } from './copy.ts';
import { csvOf } from './csv.ts';
import { pressOf } from './press.ts';
import { sheetOf } from './sheet.ts';

/** Names no treatment and no marks: it stands in the list of downloads, for whoever looks over a shoulder. */
const FILE_NAME = 'comparison.csv';

/** What has been said and made of this view; another view begins anew. */
interface Made {
  of: string;
  said: string;
  text: string | null;
}
/** For each widget and catalogue. */
const made = new WeakMap<SmallPrint, Made>();

function madeOf({ citations, view, columns, recommendation }: Context): Made {
  const of = JSON.stringify([view, columns, recommendation]);
  const found = made.get(citations);
  if (found?.of === of) return found;
  const none: Made = { of, said: '', text: null };
  made.set(citations, none);
  return none;
}

export function takeAlong(at: Context): TemplateResult | typeof nothing {
  if (at.groups.length === 0) return nothing;
  const words = laterWords(at);
  const { said, text } = madeOf(at);
  return html`<div class="take" role="group" aria-label=${say(words.takeTable)}>
    <p class="small soft">${say(at.recommendation ? words.takeAnswers : words.takeHint)}</p>
    <div class="actions" part="take">
      ${actButton(say(words.printTable), (event) => printIt(at, hostOf(event)))}
      ${actButton(say(words.copyTable), (event) => copyIt(at, hostOf(event)))}
      ${actButton(say(words.saveTable), (event) => {
        saveIt(at, hostOf(event));
      })}
    </div>
    ${said ? html`<p class="said">${said}</p>` : nothing}
    ${text === null ? nothing : textBox(text, say(words.tableLabel))}
  </div>`;
}

const hostOf = ({ currentTarget }: Event): LitElement =>
  ((currentTarget as Element).getRootNode() as ShadowRoot & { host: LitElement }).host;

/** Shown where the visitor looks, and said where they listen. */
function tell(at: Context, host: LitElement, said: string, text: string | null = null): void {
  Object.assign(madeOf(at), { said, text });
  const region = host.renderRoot.querySelector('[role="status"]');
  if (region) region.textContent = said;
  host.requestUpdate();
}

async function printIt(at: Context, host: LitElement): Promise<void> {
  const { tablePrinted, printByHand } = laterWords(at);
  tell(at, host, say((await pressOf(host)?.print()) ? tablePrinted : printByHand));
}

async function copyIt(at: Context, host: LitElement): Promise<void> {
  const words = laterWords(at);
  const sheet = sheetOf(at, host.ownerDocument);
  if (!sheet) return;
  const text = tabbed(sheet);
  if (await copied(text, tableHtml(sheet))) {
    tell(at, host, say(words.tableCopied));
    return;
  }
  tell(at, host, say(words.tableByHand), text);
  await selectBox(host);
}

function saveIt(at: Context, host: LitElement): void {
  const sheet = sheetOf(at, host.ownerDocument);
  if (!sheet) return;
  download(new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }), FILE_NAME, host.ownerDocument);
  tell(at, host, say(laterWords(at).tableSaved, { file: FILE_NAME }));
}
