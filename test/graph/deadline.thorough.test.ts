import { join } from 'node:path';
import { deadlineOn } from './deadline.ts';

deadlineOn('the embedded engine', (folder) => ({ ENTENTE_STORE: join(folder, 'store') }));
