import { TouchButton } from '../ui/TouchButton.tsx';

interface DigitPadProps {
    /** How many were typed; they are not shown. */
    readonly typed: number;
    readonly erase: string;
    readonly onDigit: (digit: string) => void;
    readonly onErase: () => void;
}

export function DigitPad({ typed, erase, onDigit, onErase }: DigitPadProps) {
    return (
        <div className="digits" dir="ltr">
            <p className="typed" role="status">
                {'●'.repeat(typed) || '–'}
            </p>
            {[...'1234567890'].map((digit) => (
                <TouchButton key={digit} className="button" onPress={() => onDigit(digit)}>
                    {digit}
                </TouchButton>
            ))}
            <TouchButton className="button erase" onPress={onErase}>
                {erase}
            </TouchButton>
        </div>
    );
}
