// Served to the browser under trial: one act a key. None of it may lead anywhere.
const click = (id) => document.getElementById(id).click();
const go = (address) => () => {
    location.href = address;
};
const acts = {
    KeyA: () => window.open('/popup', '_blank', 'width=300,height=300'),
    KeyB: go('https://example.org/'),
    KeyC: go('file:///etc/passwd'),
    KeyD: () => click('blank'),
    KeyE: () => click('down'),
    KeyF: () => click('file'),
    KeyG: () => window.print(),
    KeyH: () => alert('Hier ist etwas.'),
    KeyI: () => Notification.requestPermission().then(() => new Notification('Hier')),
    KeyJ: () => navigator.mediaDevices.getUserMedia({ video: true, audio: true }),
    KeyK: () => navigator.geolocation.getCurrentPosition(() => undefined),
    KeyL: () => navigator.usb.requestDevice({ filters: [] }),
    KeyM: go('mailto:jemand@example.org'),
    KeyN: go('view-source:http://127.0.0.1:4180/'),
    KeyO: go('chrome://settings/'),
    KeyP: () => window.showOpenFilePicker(),
    KeyQ: () => window.showSaveFilePicker(),
    KeyR: () => document.getElementById('colour').showPicker(),
    KeyS: () => navigator.share({ title: 'Hier', url: location.href }),
    KeyT: () => navigator.hid.requestDevice({ filters: [] }),
    KeyU: () => navigator.serial.requestPort(),
    KeyV: () => navigator.mediaDevices.getDisplayMedia(),
    KeyW: () => document.documentElement.requestFullscreen().then(() => document.exitFullscreen()),
    KeyX: () => document.body.requestPointerLock(),
    KeyY: () => navigator.registerProtocolHandler('web+hier', '/?%s'),
    KeyZ: () => navigator.clipboard.readText(),
    Digit1: go('/redirect'),
    Digit2: () => navigator.bluetooth.requestDevice({ acceptAllDevices: true }),
    Digit3: () => document.getElementById('login').requestSubmit(),
    Digit4: () => {
        window.moveTo(10, 10);
        window.resizeTo(200, 200);
    },
    Digit5: () => new EyeDropper().open(),
    Digit6: () => documentPictureInPicture.requestWindow(),
    Digit7: () =>
        navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), rpId: location.hostname } }),
    Digit8: () => window.getScreenDetails(),
    Digit9: () => window.close(),
    Digit0: () =>
        new PaymentRequest([{ supportedMethods: 'https://example.org/pay' }], {
            total: { label: 'x', amount: { currency: 'EUR', value: '1' } },
        }).show(),
};

// Return arms the page for one key: the letter of a dead shortcut is no order.
let isArmed = false;
addEventListener('keydown', (event) => {
    const act = isArmed ? acts[event.code] : undefined;
    isArmed = event.code === 'Enter';
    try {
        Promise.resolve(act?.()).catch(() => undefined);
    } catch {
        // Refused: just what is wanted.
    }
});

setInterval(() => {
    const body = JSON.stringify({
        visible: document.visibilityState === 'visible' && innerHeight === screen.height,
        focused: document.hasFocus(),
    });
    fetch('/beat', { method: 'POST', body }).catch(() => undefined);
}, 250);
