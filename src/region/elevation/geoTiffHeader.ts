import type { GeoTIFFImage } from 'geotiff';
import { BadInput } from '../osm/BadInput.ts';
import type { GridPoint } from './HeightLayer.ts';
import { type Projection, projectionOf, READABLE } from './projections.ts';

/** What a GeoTIFF says of itself (OGC 19-008r4, GeoTIFF 1.1). */
export interface GeoTiffHeader {
    readonly width: number;
    readonly height: number;
    /** Pixels that are stored, and so unpacked, together. */
    readonly blockWidth: number;
    readonly blockHeight: number;
    readonly projection: Projection;
    /** Units of the projection between two rows. */
    readonly rowSpacing: number;
    /** Stored where nothing was measured. */
    readonly nodata: number | undefined;
    /** Column and row of a point of the projection, whole in the middle of a pixel. */
    locate(point: GridPoint): GridPoint;
}

const USER_DEFINED = 32767;
const METRE = 9001;
/** Pixels of a block, which is unpacked whole: a gigabyte of floats. */
const LARGEST_BLOCK = 2 ** 28;

/** Throws BadInput when the file cannot be heights or is not whole. */
export async function readHeader(image: GeoTIFFImage, path: string): Promise<GeoTiffHeader> {
    const [width, height, bands] = [image.getWidth(), image.getHeight(), image.getSamplesPerPixel()];
    if (!(width > 0 && height > 0)) throw new BadInput(`${path} is cut off`);
    if (bands !== 1) throw new BadInput(`${path} has ${bands} bands, expected heights alone`);
    const bits = image.getBitsPerSample();
    if (bits < 16) throw new BadInput(`${path} holds ${bits}-bit colours or shades, expected heights`);
    // geotiff 3.0.5 adds differences up in the order of the machine
    if (!image.littleEndian && ((await image.fileDirectory.loadValue('Predictor')) ?? 1) !== 1) {
        throw new BadInput(`${path} is big-endian with a predictor, expected little-endian or no predictor`);
    }
    const projection = readProjection(image, path);
    const nodata = image.getGDALNoData();
    const blockHeight = Math.min(height, image.getTileHeight());
    const header = {
        width,
        height,
        blockWidth: image.getTileWidth(),
        blockHeight,
        projection,
        nodata: nodata === null ? undefined : nodata,
        ...readPlace(image, path),
    };
    await refuseCutOff(image, header, path);
    return header;
}

function readProjection(image: GeoTIFFImage, path: string): Projection {
    const keys = image.getGeoKeys();
    const code: unknown = keys?.ProjectedCSTypeGeoKey ?? keys?.GeographicTypeGeoKey;
    if (typeof code !== 'number') {
        throw new BadInput(`${path} does not say in which projection it is, expected ${READABLE}`);
    }
    const projection = projectionOf(code);
    if (!projection) {
        const found = code === USER_DEFINED ? 'a projection of its own' : `EPSG:${code}`;
        throw new BadInput(`${path} is in ${found}, expected ${READABLE}`);
    }
    const unit: unknown = keys?.VerticalUnitsGeoKey ?? METRE;
    if (unit !== METRE) throw new BadInput(`${path} has heights in unit EPSG:${unit}, expected metres`);
    return projection;
}

/** The six numbers that lead from pixels to the projection: x = a·column + b·row + c, y = d·column + e·row + f. */
function affineOf(image: GeoTIFFImage): readonly number[] | undefined {
    const matrix = image.fileDirectory.getValue('ModelTransformation');
    if (matrix) return [matrix[0], matrix[1], matrix[3], matrix[4], matrix[5], matrix[7]];
    const scale = image.fileDirectory.getValue('ModelPixelScale');
    const tie = image.fileDirectory.getValue('ModelTiepoint');
    if (!scale || !tie) return undefined;
    const [column, row, , x, y] = tie;
    return [scale[0], 0, x - column * scale[0], 0, -scale[1], y + row * scale[1]];
}

function readPlace(image: GeoTIFFImage, path: string): Pick<GeoTiffHeader, 'rowSpacing' | 'locate'> {
    const affine = affineOf(image);
    if (!affine) throw new BadInput(`${path} does not say where it lies`);
    const [a, b, c, d, e, f] = affine;
    const area = a * e - b * d;
    if (!Number.isFinite(area) || area === 0)
        throw new BadInput(`${path} lies nowhere: its pixels have no size`);
    const middle = image.pixelIsArea() ? 0.5 : 0;
    return {
        rowSpacing: Math.hypot(b, e),
        locate: ([x, y]) => [
            (e * (x - c) - b * (y - f)) / area - middle,
            (a * (y - f) - d * (x - c)) / area - middle,
        ],
    };
}

/** Every block has to lie within the file. */
async function refuseCutOff(image: GeoTIFFImage, header: GeoTiffHeader, path: string): Promise<void> {
    const { width, height, blockWidth, blockHeight } = header;
    if (!(blockWidth * blockHeight <= LARGEST_BLOCK)) {
        throw new BadInput(
            `${path} stores ${blockWidth} × ${blockHeight} pixels as one block, which is too much`,
        );
    }
    const kind = image.isTiled ? 'Tile' : 'Strip';
    const offsets = await image.fileDirectory.loadValue(`${kind}Offsets`);
    const lengths = await image.fileDirectory.loadValue(`${kind}ByteCounts`);
    const blocks = Math.ceil(width / blockWidth) * Math.ceil(height / blockHeight);
    const size = image.source.fileSize ?? 0;
    const isWhole =
        offsets?.length === blocks &&
        lengths?.length === blocks &&
        lengths.every((length, block) => Number(offsets[block]) + Number(length) <= size);
    if (!isWhole) throw new BadInput(`${path} is cut off`);
}
