import { z } from 'zod';

const range = z.tuple([z.number(), z.number()]);
const words = z.array(z.string().min(1));

/** What the format demands of a report and leaves open to nobody: what the checker holds each report, and the profile's own choices, against. Lengths in millimetres, type in points; ranges include both ends. */
export const formatDemandsSchema = z.strictObject({
  font: z.string(),
  paper: z.strictObject({ width: z.number(), height: z.number() }),
  margin: z.strictObject({ top: range, bottom: range, left: range, right: range }),
  firstNumberedPage: z.int(),
  /** Sizes of type by style; styles that are not named are free. */
  sizes: z.record(z.string(), range),
  /** Letters by style: all that are set so, and no others. */
  letters: z.record(z.string(), z.array(z.enum(['bold', 'italic', 'upper']))),
  /** Of running text: the indents to choose from, the least room after a paragraph, the line spacing. */
  firstLine: z.array(z.number()),
  after: z.number(),
  line: range,
  /** Lengths of the drawn rules as fractions of the line above. */
  rules: z.strictObject({ motto: range, agency: range, subject: range }),
  /** The accepted spellings. */
  nation: words,
  motto: words,
  /** The abbreviation that begins the symbol of each named type of document. */
  typeSymbols: z.record(z.string(), z.string()),
  /** What may stand before a title above the signature, and what the line below it then says. */
  authority: z.strictObject({
    /** `next`: `none` no line may follow; `some` another title must follow; `deputy` the deputy's title must follow. */
    prefixes: z.array(z.strictObject({ prefix: z.string(), next: z.enum(['none', 'some', 'deputy']) })),
    deputy: z.string(),
    /** Deputies who are not called so. */
    otherDeputies: words,
  }),
  /** Academic and honorary titles, which do not stand before the signer's name. */
  namePrefixes: words,
  archiveOffice: z.string(),
  /** Styles of the running text, which are all of one size. */
  runningText: words,
  /** A type of document whose name is not printed. */
  unnamedTypes: words,
  /** The most lines of the subject, and of an agency's name in the letterhead. */
  subjectLines: z.int(),
  agencyLines: z.int(),
  /** How lines begin that name the grounds of a document. */
  grounds: words,
  /** Levels of headings that practice knows and the format does not. */
  practiceLevels: z.array(z.int()),
  capitals: z.strictObject({
    /** Names that are always written so, whatever follows them. */
    names: words,
    /** The words by which a name of the directory is told to be that of an agency. */
    agencies: words,
    /** A noun that is written so after certain words, unless others follow. */
    nouns: z.array(z.strictObject({ word: z.string(), after: words, unless: words })),
    /** Parts of a cited document: those with a capital and those without. */
    upperParts: words,
    lowerParts: words,
    /** Types of documents that have articles. */
    cited: words,
    /** Types of documents that carry a number. */
    numbered: words,
    /** Common nouns before the name of an administrative unit, and the names before which they are small. */
    units: z.array(z.strictObject({ word: z.string(), names: words })),
  }),
  /** The article that each rule of the checker rests on, by the rule's id. */
  articles: z.record(z.string(), z.string()),
});
