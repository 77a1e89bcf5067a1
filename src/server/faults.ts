import type { Context } from 'hono';
import type { FaultAnswer, FaultCode } from './contract.ts';

const STATUS = {
    badRequest: 400,
    forbidden: 403,
    notFound: 404,
    internal: 500,
    unavailable: 503,
} as const satisfies Record<FaultCode, number>;

/** Answers with a fault and the status that fits its code. */
export function answerFault<Code extends FaultCode>(
    context: Context,
    code: Code,
    detail: string,
    why?: string,
) {
    const answer: FaultAnswer = { ok: false, error: { code, detail, ...(why !== undefined && { why }) } };
    return context.json(answer, STATUS[code]);
}
