import { expect, test } from 'vitest';
import { keepWhole } from '../../../renderer/ui/keepWhole.ts';

function pageAt(search: string, canLoad = true) {
    const went: string[] = [];
    const viewport = Object.assign(new EventTarget(), { scale: 1 });
    const page = {
        location: { search, replace: (to: string) => went.push(to) },
        history: { replaceState: (_state: null, _title: string, to: string) => went.push(to) },
        visualViewport: viewport,
    };
    keepWhole(page as never, async () => canLoad);
    const enlarge = async (scale: number) => {
        viewport.scale = scale;
        viewport.dispatchEvent(new Event('resize'));
        await Promise.resolve();
    };
    return { went, enlarge };
}

test('an enlarged page is loaded anew; one that merely changed its size is not', async () => {
    const { went, enlarge } = pageAt('');
    await enlarge(1);
    expect(went).toEqual([]);
    await enlarge(3.2);
    expect(went).toEqual(['/?whole']);
});

test('the page that was loaded anew has its own address again, so that the same may happen twice', async () => {
    const { went, enlarge } = pageAt('?whole');
    expect(went).toEqual(['/']);
    await enlarge(2);
    expect(went).toEqual(['/', '/?whole']);
});

test('without a server it stays, rather than show that there is none', async () => {
    const { went, enlarge } = pageAt('', false);
    await enlarge(2);
    expect(went).toEqual([]);
});
