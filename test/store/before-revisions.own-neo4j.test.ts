import { neo4jOfTheFile } from '../neo4j/own.ts';
import { upgradingOn } from './before-revisions.ts';

upgradingOn(neo4jOfTheFile());
