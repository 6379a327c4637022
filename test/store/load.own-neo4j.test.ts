import { neo4jOfTheFile } from '../neo4j/own.ts';
import { loadingOn } from './suite.ts';

loadingOn(neo4jOfTheFile());
