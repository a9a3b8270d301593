/** The services and needs that the City's policy covers: all of them. */
import { EVERY_NEED, type NeedId } from '@/lib/cities/catalogue';
import { FACTS, type Service } from '@/rules';

export const services: readonly Service[] = FACTS.service;

export const needs: readonly NeedId[] = EVERY_NEED;
