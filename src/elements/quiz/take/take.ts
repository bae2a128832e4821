/** Print, copy, link: what a visitor can do with the result. Nothing is made before somebody asks for it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answers } from '../../../engine/types.ts';
import { actButton as button, copied, selectBox, textBox } from '../../shared/take/copy.ts';
import { pageStyles } from '../../shared/take/page.styles.ts';
import { print } from '../../shared/take/print.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../result/context.ts';
import { section } from '../result/section.ts';
import { linkTo } from './link.ts';
import { resultPaperStyles } from './paper.styles.ts';
import type { Summary } from './summary.ts';
import { plainText } from './text.ts';

/** What has been made of these answers so far; other answers begin anew. */
interface Made {
  answers: Answers;
  said: string;
  text: string | null;
  link: string | null;
}

const made = new WeakMap<object, Made>();

function madeOf({ host, answers }: Context): Made {
  const found = made.get(host);
  if (found && JSON.stringify(found.answers) === JSON.stringify(answers)) return found;
  const none: Made = { answers, said: '', text: null, link: null };
  made.set(host, none);
  return none;
}

export function takeAlong(context: Context, summary: Summary): TemplateResult {
  const { words } = context;
  const { said, text, link } = madeOf(context);
  return section(
    context,
    say(words.takeTitle),
    html`<p>${say(words.takeHint)}</p>
      <div class="actions" part="take">
        ${button(say(words.print), () => printIt(context))}
        ${button(say(words.copy), () => copyText(context, summary))}
        ${canLink(context) ? button(say(words.makeLink), () => makeLink(context)) : nothing}
      </div>
      ${said ? html`<p class="said">${said}</p>` : nothing} ${text === null ? nothing : textBox(text, say(words.textLabel))}
      ${link === null ? nothing : linkBox(context, link)}`,
  );
}

/** A page that has no address of its own cannot be linked to. */
const canLink = ({ host }: Context): boolean => /^https?:$/.test(host.ownerDocument.location.protocol);

/** Shown where the visitor looks, and said where they listen. */
function tell(context: Context, said: string): void {
  madeOf(context).said = said;
  context.announce(said);
  context.host.requestUpdate();
}

async function printIt(context: Context): Promise<void> {
  const { host, words } = context;
  const paper = host.renderRoot.querySelector<HTMLElement>('.paper');
  const begun = paper !== null && (await print(paper, say(words.paperTitle), [...resultPaperStyles, pageStyles]));
  tell(context, say(begun ? words.printed : words.printHint));
}

async function copyText(context: Context, summary: Summary): Promise<void> {
  const { words } = context;
  const text = plainText(context, summary);
  if (await copied(text)) {
    tell(context, say(words.copied));
    return;
  }
  madeOf(context).text = text;
  madeOf(context).link = null;
  tell(context, say(words.copyByHand));
  await selectBox(context.host);
}

async function makeLink(context: Context): Promise<void> {
  const { host, answers, catalogue, session } = context;
  const now = madeOf(context);
  now.link = linkTo(host.ownerDocument.location.href, { answers, session, catalogueVersion: catalogue.meta.version });
  Object.assign(now, { text: null, said: '' });
  host.requestUpdate();
  await selectBox(context.host);
}

async function copyLink(context: Context): Promise<void> {
  const { words } = context;
  if (await copied(madeOf(context).link ?? '')) tell(context, say(words.linkCopied));
  else {
    tell(context, say(words.linkByHand));
    await selectBox(context.host);
  }
}

const linkBox = (context: Context, link: string): TemplateResult =>
  html`<div class="card ask take-box" part="link">
    <p id="link-warning">${say(context.words.linkWarning)}</p>
    <input
      class="box"
      type="text"
      readonly
      aria-label=${say(context.words.linkLabel)}
      aria-describedby="link-warning"
      .value=${link}
    />
    <div class="actions">${button(say(context.words.copyLink), () => copyLink(context))}</div>
  </div>`;
