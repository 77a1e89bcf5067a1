import { COLOURS, type Colour, PICTURES, type Picture } from '../pictures/pictures.ts';

/** What is printed as QR code on a card: digits alone, so that any scanner on any keyboard layout types it. */
const CODE = /^(\d{4})(\d\d)(\d)(\d)$/;

/** The picture, the colour and the number of a walk. */
export interface WalkName {
    readonly number: string;
    readonly picture: Picture;
    readonly colour: Colour;
}

/** Luhn's check digit (ISO/IEC 7812-1, annex B): any one digit misread is noticed. */
function checkDigit(digits: string): number {
    const sum = [...digits].reverse().reduce((total, digit, index) => {
        const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
        return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return (10 - (sum % 10)) % 10;
}

/** The eight digits of a walk's card: number, picture, colour, check. */
export function codeOf({ number, picture, colour }: WalkName): string {
    const digits = `${number}${String(PICTURES.indexOf(picture)).padStart(2, '0')}${COLOURS.indexOf(colour)}`;
    return `${digits}${checkDigit(digits)}`;
}

/** The walk that a card means; undefined for what is no card's code. */
export function readCode(code: string): WalkName | undefined {
    const [, number, pictureAt, colourAt, check] = CODE.exec(code) ?? [];
    if (number === undefined || checkDigit(code.slice(0, -1)) !== Number(check)) return undefined;
    const [picture, colour] = [PICTURES[Number(pictureAt)], COLOURS[Number(colourAt)]];
    return picture && colour && { number, picture, colour };
}
