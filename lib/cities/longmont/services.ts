/** What the City's policy speaks of: every kind of help, and every need. */
import { EVERY_NEED, type NeedId } from '@/lib/cities/catalogue';
import { FACTS, type Service } from '@/rules';

export const services: readonly Service[] = FACTS.service;

export const needs: readonly NeedId[] = EVERY_NEED;
