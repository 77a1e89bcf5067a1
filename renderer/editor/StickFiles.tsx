import { useEffect, useState } from 'react';
import { useEditor } from './EditorContext.ts';

interface StickFilesProps {
    readonly kind: 'photo' | 'line';
    readonly choose: (file: string) => void;
}

/** Files of a kind on the sticks that are in: a kiosk opens no file dialog. */
function StickFiles({ kind, choose }: StickFilesProps) {
    const { desk, say } = useEditor();
    const [files, setFiles] = useState<readonly string[]>();
    useEffect(() => {
        let isLate = false;
        void desk.stickFiles(kind).then((found) => !isLate && setFiles(found.ok ? found.files : []));
        return () => {
            isLate = true;
        };
    }, [desk, kind]);
    if (files === undefined) return null;
    if (files.length === 0) return <p role="status">{say('carry.stickEmpty')}</p>;
    return (
        <ul className="editor-found">
            {files.map((file) => (
                <li key={file}>
                    <button type="button" className="editor-button" onClick={() => choose(file)}>
                        <bdi>{file}</bdi>
                    </button>
                </li>
            ))}
        </ul>
    );
}

/** Opens and closes the list. */
export function StickKey({ kind, choose }: StickFilesProps) {
    const { say } = useEditor();
    const [isOpen, setIsOpen] = useState(false);
    return (
        <>
            <button
                type="button"
                className="editor-button"
                aria-expanded={isOpen}
                onClick={() => setIsOpen(!isOpen)}
            >
                {say(kind === 'photo' ? 'addPhoto' : 'line.open')}: {say('carry.fromStick')}
            </button>
            {isOpen && (
                <StickFiles
                    kind={kind}
                    choose={(file) => {
                        setIsOpen(false);
                        choose(file);
                    }}
                />
            )}
        </>
    );
}
