declare module 'unbzip2-stream' {
    /** A stream that unpacks bzip2, several streams one after the other included; damage is an 'error'. */
    export default function unbzip2Stream(): NodeJS.ReadWriteStream;
}
