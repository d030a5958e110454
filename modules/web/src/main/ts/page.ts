// What a page gains with script; without it every page is complete, only less convenient.
import { openForPrint } from './openForPrint.js';
import { offerCopying } from './offerCopying.js';
import { keepFresh } from './keepFresh.js';

openForPrint(document, window);
offerCopying(document);
keepFresh(document);
