import { z } from 'zod';
import { PAPERS } from '../print/sheetStyles.ts';

/** Lines of the settings about what visitors take along; docs/settings.md describes each. */
export const paperLines = {
    /** The queue of CUPS that prints ways, and what paper lies in it; without it nothing is printed. */
    printer: z
        .strictObject({
            name: z
                .string()
                .regex(
                    /^[^\s/#'"-][^\s/#'"]{0,126}$/,
                    'expected the name of a queue as `lpstat -e` lists it',
                ),
            paper: z.enum(PAPERS).default('A4'),
        })
        .optional(),
    /** Where the companion page lies that phones open (`npm run build:companion`); without it they get text. */
    companion: z
        .string()
        .max(80)
        .regex(
            /^https?:\/\/[^\s#?]+$/,
            'expected a web address without # and ?, as in https://weg.example.org/',
        )
        .optional(),
};
