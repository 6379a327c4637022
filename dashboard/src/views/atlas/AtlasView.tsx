/** The Atlas: a day, the map and the network of that day, and the alliances that were in force on it. */
import { Suspense, lazy, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { useShownDay } from '../../address/use-shown-day.ts';
import { mapAnswer, together } from '../../api/answer.ts';
import { NetworkOfADayDocument } from '../../generated/network-of-a-day.ts';
import { SpellsDocument } from '../../generated/spells.ts';
import { gazetteer } from '../../map/gazetteer.ts';
import { useStates } from '../../map/use-states.ts';
import { useWorld } from '../../map/use-world.ts';
import { CertaintyLegend } from '../../marks/Certainty.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { Waiting } from '../../panel/Waiting.tsx';
import { dayInWords } from '../../time/day.ts';
import { counted } from '../../words.ts';
import { useWhy } from '../../why/use-why.ts';
import { Larger } from './Larger.tsx';
import { AllianceList } from './list/AllianceList.tsx';
import { Heading } from './Heading.tsx';
import { MapLegend } from './map/MapLegend.tsx';
import { WorldMap } from './map/WorldMap.tsx';
import { citedOn } from './model/cited.ts';
import { focusOf } from './model/focus.ts';
import { pictureOf } from './model/picture.ts';
import type { Pair, Picture } from './model/picture.ts';
import { alliancesTable, mapTable, networkTable } from './tables.ts';
import { DayPanel } from './timeline/DayPanel.tsx';
import { usePlay } from './timeline/use-play.ts';
import { useTimeline } from './timeline/use-timeline.ts';
import { useChosen } from './use-chosen.ts';
import { useDay } from './use-day.ts';
import { useMembershipSources } from './use-membership-sources.ts';
import './atlas.css';

// Fetched while the first day is awaited: it is the largest part of the page.
const network = import('./network/Network.tsx');
const Network = lazy(() => network);

const none: readonly never[] = [];

/** Milliseconds that a day is shown before it is in the address: longer than a year is played. */
const rest = 350;

export default function AtlasView() {
  const { parameters } = useAddress();
  const { obligations = none, kinds = none, sources = none, show } = parameters;
  const shown = useShownDay(rest);
  const { open } = useWhy();
  const [pointed, point] = useState<string>();
  const chosen = useChosen();
  const world = useWorld();
  const states = useStates();
  // The map asks first, then the histogram, then the whole that makes scrubbing free.
  const [asks, setAsks] = useState<'day' | 'years' | 'all'>('day');
  const answer = useDay(shown.day, sources, asks !== 'all');
  const filters = {
    sources: orAny(sources),
    obligations: orAny(obligations),
    kinds: orAny(kinds),
  };
  const years = useTimeline(filters, asks === 'day');
  if (asks === 'day' && answer.state !== 'waiting') setAsks('years');
  if (asks === 'years' && years.timeline.state !== 'waiting') setAsks('all');
  const membershipSources = useMembershipSources(sources);

  const found = answer.state === 'here' ? answer.data : undefined;
  const picture = useMemo(
    () => found && pictureOf(found.day, found.alliances, { obligations, kinds }),
    [found, obligations, kinds],
  );
  const focus = useMemo(() => picture && focusOf(picture, chosen.ids), [picture, chosen.ids]);
  const lit = useMemo(
    () => (picture && pointed !== undefined ? focusOf(picture, [pointed]) : undefined),
    [picture, pointed],
  );
  const places = useMemo(
    () =>
      together([states, world], (known, drawn) => ({
        states: known,
        world: drawn,
        gazetteer: gazetteer(known, drawn),
      })),
    [states, world],
  );
  const drawn = mapAnswer(
    answer,
    (data) => picture ?? pictureOf(data.day, data.alliances, { obligations, kinds }),
  );
  // The network takes longest to draw: while the day is dragged it may skip some, and the rest does not wait.
  const later = useDeferredValue(picture);
  const placed = together([drawn, places], (shownPicture, known) => ({
    ...known,
    picture: shownPicture,
  }));

  const playing = usePlay({
    day: shown.day,
    isThere: found?.day === shown.day,
    slide: shown.slide,
  });
  const slideByHand = (next: string) => {
    playing.stop();
    shown.slide(next);
  };

  const day = found?.day ?? shown.day;
  const { chooseState } = chosen;
  const choose = useCallback(
    (state: string) => {
      chooseState(state);
      open({ kind: 'state', state, day });
    },
    [chooseState, open, day],
  );
  const ask = useCallback(({ a, b }: Pair) => open({ kind: 'pair', a, b, day }), [open, day]);

  const asked = { query: SpellsDocument, variables: { from: day, to: day, ...filters } };
  const askedNetwork = { query: NetworkOfADayDocument, variables: { day, ...filters } };
  const bySources = (data: { readonly picture: Picture }) =>
    citedOn(data.picture, membershipSources);
  const common = { chosen: focus, lit, point, choose };
  const when = dayInWords(day);
  return (
    <div className="atlas">
      <Heading shown={shown} playing={playing} picture={drawn} chosen={chosen} />
      <DayPanel day={shown.day} slide={slideByHand} sources={membershipSources} {...years} />
      <div className={`map-and-network ${show === 'map' || show === 'network' ? 'one' : ''}`}>
        {show !== 'network' && (
          <Panel
            id="map"
            headline={mapHeadline(chosen.names, chosen.isState)}
            subtitle={when}
            controls={<Larger part="map" />}
            answer={placed}
            asked={asked}
            day={day}
            sources={bySources}
            table={(data) => mapTable(data.picture, data.states, focus)}
          >
            {(data) => (
              <>
                <WorldMap {...data} {...common} />
                <MapLegend chosen={focus !== undefined} />
              </>
            )}
          </Panel>
        )}
        {show !== 'map' && (
          <Panel
            id="network"
            headline="States linked by the alliances they share"
            subtitle={
              drawn.state === 'here'
                ? `${when}: ${counted(drawn.data.pairs.length, 'pair')} of allies`
                : when
            }
            controls={<Larger part="network" />}
            answer={placed}
            asked={askedNetwork}
            day={day}
            sources={bySources}
            table={(data) => networkTable(data.picture, data.states)}
          >
            {(data) => (
              <Suspense fallback={<Waiting />}>
                <Network {...data} picture={later ?? data.picture} {...common} ask={ask} />
                <div className="map-legend">
                  <CertaintyLegend lines />
                  <p>
                    Each state is drawn near its place on the map, at the same point on every day.
                  </p>
                </div>
              </Suspense>
            )}
          </Panel>
        )}
      </div>
      <Panel
        id="alliances"
        headline="Alliances in force"
        subtitle={`${when}, by the number of members`}
        answer={together([drawn, states], (shownPicture, known) => ({
          picture: shownPicture,
          states: known,
        }))}
        asked={asked}
        day={day}
        sources={bySources}
        table={(data) => alliancesTable(data.picture, data.states)}
        empty={(data) =>
          data.picture.alliances.length === 0
            ? 'None of the chosen sources has such an alliance in force on this day.'
            : undefined
        }
      >
        {(data) => (
          <AllianceList
            alliances={data.picture.alliances}
            chosen={chosen.ids}
            lit={lit}
            point={point}
            choose={chosen.toggleAlliance}
          />
        )}
      </Panel>
    </div>
  );
}

/** If none is chosen, any will do: the API takes null for that. */
function orAny<One>(chosen: readonly One[]): readonly One[] | null {
  return chosen.length === 0 ? null : chosen;
}

function mapHeadline(names: readonly string[], isState: boolean): string {
  if (names.length === 0) return 'States by their number of allies';
  if (isState) return `${names.join(' and ')}: its allies`;
  return `${names.join(' and ')}: ${names.length === 1 ? 'its' : 'their'} members`;
}
