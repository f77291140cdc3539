/** The part we use of Tesseract as compiled by tesseract.js-core; the package brings no types. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface Options {
    readonly wasmBinary: Uint8Array;
    /** Called with 0 to 100 while it recognises. */
    readonly TesseractProgress: (percent: number) => void;
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }

  interface Reader {
    /** 0 when the data of every language was opened. */
    readonly Init: (folder: null, languages: string, engine: number) => number;
    readonly SetVariable: (name: string, value: string) => boolean;
    /** Opens `/input`, turned by an angle in radians. 0 when it could. */
    readonly SetImageFile: (orientation: number, radians: number) => number;
    readonly FindLines: () => void;
    /** The slope of the lines found, in radians. */
    readonly GetGradient: () => number;
    /** 0 when it went well. */
    readonly Recognize: (monitor: null) => number;
    readonly GetTSVText: (page: number) => string;
  }

  interface Core {
    readonly FS: { readonly writeFile: (path: string, bytes: Uint8Array) => void };
    readonly TessBaseAPI: new () => Reader;
  }

  const openCore: (options: Options) => Promise<Core>;
  export default openCore;
}
