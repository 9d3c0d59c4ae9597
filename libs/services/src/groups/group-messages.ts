import type { Messages } from '@zixin/platform/core';

/** Texts of the codes that credit groups are refused with; codes shared with credit accounts stand with those. */
export const groupMessages: Messages = {
  'group-not-found': { status: 404, en: 'There is no such credit group.', zh: '没有该信用集团。' },
  'group-exists': {
    status: 409,
    en: 'The credit group exists already as {name}, in {currency}.',
    zh: '信用集团已存在，名称为 {name}，币种为 {currency}。',
  },
  'member-not-found': {
    status: 404,
    en: 'The account {accountId} is no member of the group.',
    zh: '账户 {accountId} 不是该集团的成员。',
  },
  'member-already': {
    status: 409,
    en: 'The account {accountId} is a member of the group already.',
    zh: '账户 {accountId} 已是该集团的成员。',
  },
  'member-elsewhere': {
    status: 409,
    en: 'The account {accountId} belongs to the group {groupId} or is just joining it.',
    zh: '账户 {accountId} 已属于或正在加入集团 {groupId}。',
  },
  'reservations-open': {
    status: 409,
    en: 'The account {accountId} still has {count} open reservation(s) in the group.',
    zh: '账户 {accountId} 在集团中仍有 {count} 笔未结的占用。',
  },
  'reservation-not-found': {
    status: 404,
    en: 'The group has no reservation {reservationId}.',
    zh: '该集团没有占用 {reservationId}。',
  },
  'reservation-refused': {
    status: 409,
    en: 'The reservation {reservationId} was refused.',
    zh: '占用 {reservationId} 已被拒绝。',
  },
  'reservation-confirmed': {
    status: 409,
    en: 'The reservation {reservationId} is confirmed: the account took the order.',
    zh: '占用 {reservationId} 已确认，账户已接受该订单。',
  },
  'revision-invalid': {
    en: '{value} is no revision: a whole number from 0.',
    zh: '{value} 不是有效的修订号：须为从 0 起的整数。',
  },
};
