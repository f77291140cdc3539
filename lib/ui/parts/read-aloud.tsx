import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly texts: readonly string[];
}

/** Reads texts out with a voice of this device. Where there is none in the reader's language, there is no button: other voices send the words away. */
export function ReadAloud({ wording: { language, say }, texts }: Props) {
  const voice = useVoice(language);
  const [isReading, setReading] = useState(false);
  const spoken = texts.join('\n');
  useEffect(() => {
    if (!isReading) return;
    const stop = (): void => {
      speechSynthesis.cancel();
      setReading(false);
    };
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, [isReading, spoken]);
  if (!voice) return null;
  const read = (): void => {
    speechSynthesis.cancel();
    texts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      if (index === texts.length - 1) utterance.onend = () => setReading(false);
      speechSynthesis.speak(utterance);
    });
    setReading(true);
  };
  return (
    <div>
      <button type="button" class="button slim" onClick={isReading ? () => setReading(false) : read}>
        {say(isReading ? 'self-check.read.stop' : 'self-check.read')}
      </button>
    </div>
  );
}

/** A voice of this device in a language; browsers know theirs only after a while. */
function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(() => localVoice(language));
  useEffect(() => {
    if (!canSpeak()) return;
    const look = (): void => setVoice(() => localVoice(language));
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}

const canSpeak = (): boolean => 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

/** Android writes `es_ES` where others write `es-ES`. */
function localVoice(language: string): SpeechSynthesisVoice | undefined {
  if (!canSpeak()) return undefined;
  const voices = speechSynthesis
    .getVoices()
    .filter(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/u, 1)[0] === language);
  return voices.find((voice) => voice.default) ?? voices[0];
}
