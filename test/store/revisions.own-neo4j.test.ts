import { neo4jOfTheFile } from '../neo4j/own.ts';
import { revisingOn } from './revisions.ts';

revisingOn(neo4jOfTheFile());
