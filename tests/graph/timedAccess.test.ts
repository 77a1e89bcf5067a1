import { expect, test } from 'vitest';
import { readTimedAccess } from '../../src/graph/timedAccess.ts';

test.each([
    [{ highway: 'elevator', opening_hours: '07:00-24:00' }, 'openDuring', '07:00-24:00'],
    [{ barrier: 'gate', opening_hours: '08:00-20:00' }, 'openDuring', '08:00-20:00'],
    [
        { highway: 'path', access: 'no', 'access:conditional': 'yes @ (08:00-20:00)' },
        'openDuring',
        '08:00-20:00',
    ],
    [{ 'foot:conditional': 'no @ (23:30-05:00)' }, 'closedDuring', '23:30-05:00'],
    [{ 'access:conditional': 'yes @ (07:00 - 24:00)' }, 'openDuring', '07:00 - 24:00'],
    [{ 'access:conditional': 'no @ 22:00-06:00' }, 'closedDuring', '22:00-06:00'],
    [
        { 'access:conditional': 'no @ (Mo-Fr 00:00-05:30, 20:30-24:00; Sa,Su,PH 00:00-24:00)' },
        'closedDuring',
        'Mo-Fr 00:00-05:30, 20:30-24:00; Sa,Su,PH 00:00-24:00',
    ],
    [
        { 'foot:conditional': 'yes @ (Oct-Mar 08:00-19:00;Apr-Sep 08:00-20:00)', opening_hours: '24/7' },
        'openDuring',
        'Oct-Mar 08:00-19:00;Apr-Sep 08:00-20:00',
    ],
    [{ 'access:conditional': 'no @ (weight>7.5); no @ (20:00-06:00)' }, 'closedDuring', '20:00-06:00'],
])('%j is %s %s', (tags, rule, hours) => {
    expect(readTimedAccess(tags)).toEqual({ rule, hours });
});

test.each([
    {},
    { opening_hours: '24/7' },
    { 'access:conditional': 'no @ (7:30-19:00 AND weight>7.5)' },
    { 'access:conditional': 'no @ wet' },
    { 'access:conditional': 'nonsense' },
    { highway: 'pedestrian', 'access:conditional': 'destination @ (06:00-10:00)' },
    { highway: 'footway', foot: 'yes', 'access:conditional': 'no @ (20:00-06:00)' },
    { highway: 'pedestrian', area: 'yes', opening_hours: 'Sa 08:00-13:00' },
    { surface: 'sett', opening_hours: 'Sa 08:00-13:00' },
])('%j says nothing about times', (tags) => {
    expect(readTimedAccess(tags)).toBeUndefined();
});
