/** Disputes as bars on one axis of time: each from its first day to its last. */
import { useId } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { useSources } from '../../api/use-sources.ts';
import { dayInWords } from '../../time/day.ts';
import { counted } from '../../words.ts';
import { axisOf } from './axis.ts';
import type { Axis } from './axis.ts';
import type { Dispute } from './dispute.ts';
import { keyOf } from './dispute.ts';
import { BothSides } from './BothSides.tsx';

export function DisputeList({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const axis = axisOf(disputes.flatMap(({ from, until }) => [from, until]));
  return (
    <div className="disputes">
      <div className="axis" aria-hidden="true">
        <span>State and alliance</span>
        <span className="amount">Days</span>
        <span className="track">
          {axis.years.map((year) => (
            <i key={year} style={{ insetInlineStart: `${axis.at(`${year}-01-01`)}%` }}>
              {year}
            </i>
          ))}
        </span>
        <span>In, by · out, by</span>
      </div>
      <ol>
        {disputes.map((dispute) => (
          <Row key={keyOf(dispute)} dispute={dispute} axis={axis} />
        ))}
      </ol>
    </div>
  );
}

function Row({ dispute, axis }: { readonly dispute: Dispute; readonly axis: Axis }) {
  const { parameters, go } = useAddress();
  const { label } = useSources();
  const sides = useId();
  const { alliance, state, from, until, days, affirmedBy, deniedBy } = dispute;
  const key = keyOf(dispute);
  const open = parameters.show === key;
  const begin = axis.at(from);
  return (
    <li className={open ? 'open' : undefined}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={sides}
        onClick={() => go({ show: open ? undefined : key })}
      >
        <span className="who">
          <b>{state.name}</b> <span>{alliance.name}</span>
        </span>
        <span className="amount number">
          {days.toLocaleString('en')}
          <span className="unit"> {days === 1 ? 'day' : 'days'}</span>
        </span>
        <span className="unseen">
          from {dayInWords(from)} until {dayInWords(until)}
        </span>
        <span
          className="track"
          aria-hidden="true"
          title={`${dayInWords(from)} until ${dayInWords(until)}, ${counted(days, 'day')}`}
        >
          {axis.years.map((year) => (
            <i key={year} style={{ insetInlineStart: `${axis.at(`${year}-01-01`)}%` }} />
          ))}
          <span
            className="bar mark disputed"
            style={{ insetInlineStart: `${begin}%`, inlineSize: `${axis.at(until) - begin}%` }}
          />
        </span>
        <span className="sides">
          <span>in: {label(affirmedBy.id)}</span> <span>out: {label(deniedBy.id)}</span>
        </span>
      </button>
      <div id={sides} hidden={!open}>
        {open && <BothSides dispute={dispute} />}
      </div>
    </li>
  );
}
