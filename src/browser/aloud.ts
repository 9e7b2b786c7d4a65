// Offers to read a text aloud where the device itself has a voice for its language (Web Speech API). Voices that speak
// over the network are not used: they would send the text away. What reads comes when it is asked for.
import { makeButton, type Say } from './said-words.ts';

const voiceOf = (lang: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));

/** Puts a button behind `head` that reads what `within` says. */
export function offerReading(within: Element, head: Element, say: Say): void {
  if (!('speechSynthesis' in window)) return;
  let offered = false;
  const offer = () => {
    if (offered || !voiceOf(document.documentElement.lang)) return;
    offered = true;
    const reader = () => import('./reader.ts').then(({ makeReader }) => makeReader(within, button, say, voiceOf));
    let made: ReturnType<typeof reader> | undefined;
    const button = makeButton(say('read'), async () => {
      made ??= reader();
      (await made)();
    });
    button.classList.add('aloud');
    head.append(button);
  };
  offer();
  // Some browsers know their voices only after a while.
  speechSynthesis.addEventListener('voiceschanged', offer);
}
