/** The address as React knows it: its place and parameters, and two ways to change them. */
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readParameters, readPlace, writeAddress } from './address.ts';
import type { Place } from './address.ts';
import type { Parameters } from './parameters.ts';
import { today } from '../time/day.ts';

export interface AddressInUse {
  /** Undefined where the address names no view. */
  readonly place: Place | undefined;
  readonly parameters: Parameters;
  /** The day of the address; today, where it has none. */
  readonly day: string;
  /** Goes on to a state that the back button leaves again. Undefined takes a parameter away. */
  readonly go: (changes: Parameters) => void;
  /** The same without a step in the history: for what changes many times a second. Browsers refuse more than some hundred of these in a few seconds, so call it when a drag rests. */
  readonly slide: (changes: Parameters) => void;
}

export function useAddress(): AddressInUse {
  const [path, navigate] = useLocation();
  const search = useSearch();
  return useMemo(() => {
    const place = readPlace(path);
    const parameters = readParameters(search);
    const change = (changes: Parameters, replace: boolean): void => {
      if (place === undefined) return;
      // Read again: two changes may be made before React renders the first.
      const now = { ...readParameters(location.search), ...changes };
      navigate(writeAddress({ place, parameters: now }), { replace });
    };
    return {
      place,
      parameters,
      day: parameters.day ?? today(),
      go: (changes) => change(changes, false),
      slide: (changes) => change(changes, true),
    };
  }, [path, search, navigate]);
}
