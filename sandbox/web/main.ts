import './zod-without-eval.ts';
import { render } from 'lit';
import { readAddress } from './address.ts';
import { titleOf } from './header.ts';
import { openPage } from './page.ts';
import { pauses } from './scenes/pauses.ts';
import { shell } from './shell.ts';
import { atRest, Store } from './state.ts';
import { currentTheme, onTheme } from './theme.ts';

const store = new Store({
  at: readAddress(window.location.hash),
  connection: 'opening',
  house: undefined,
  status: undefined,
  messages: [],
  dismissed: new Set(),
  uncovered: new Set(),
  traffic: [],
  playing: undefined,
  theme: currentTheme(),
  ...atRest,
});
const isHurried = new URLSearchParams(window.location.search).has('hurry');
const page = openPage(store, isHurried ? pauses.none : pauses.usual);

let isPlanned = false;
function draw(): void {
  isPlanned = false;
  document.documentElement.dataset['theme'] = store.state.theme;
  document.title = titleOf(store.state);
  render(shell(page), document.body);
}
store.onChange(() => {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(draw);
});
onTheme((theme) => {
  store.update({ theme });
});
draw();
