import { seedEveryProperty } from './seeded.ts';

seedEveryProperty();
