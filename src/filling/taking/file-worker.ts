// Works on files beside the page, so that the page stays awake and can give up on a file that takes too long.
import { type Task, work } from './work.ts';

addEventListener('message', async ({ data }: MessageEvent<Task>) => postMessage(await work(data)));
