/** Fetches a part of the page; where the server is lost, the page waits for it and is then loaded again. */
import { reportLost, serverAnswers, watchConnection } from './connection.ts';

export async function patiently<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  try {
    return await fetchPart();
  } catch (error) {
    // A part that a running server does not have will not be there the next time either.
    if (await isReachable()) throw error;
    reportLost();
    await answersAgain();
    // Browsers remember for a page that a part could not be fetched. The address holds all that is shown.
    location.reload();
    return new Promise(() => undefined);
  }
}

async function isReachable(): Promise<boolean> {
  if (!serverAnswers()) return false;
  try {
    await fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

function answersAgain(): Promise<void> {
  return new Promise((resolve) => {
    const stop = watchConnection(() => {
      if (!serverAnswers()) return;
      stop();
      resolve();
    });
  });
}
