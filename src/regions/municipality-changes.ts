/** What became of a municipality that ended. */
export interface MunicipalityChange {
  readonly code: string;
  /** The day on which it ended, `2021-01-01`. */
  readonly date: string;
  /** The first 1 January on which it was gone; figures of that year no longer have it. */
  readonly year: number;
  /** Where its inhabitants went; more than one when it was split. */
  readonly into: readonly { readonly code: string; readonly inhabitants?: number }[];
}

// A day, then `old>new`; a split gives inhabitants: `old>new:1200+other:300`. Pieces without inhabitants (Muiden to Weesp) are
// left out. Source: the descriptions of the regions in CBS table 03759ned, CC BY 4.0.
const table = `
2015-01-01 0265>0241 0282>0241 0365>0361 0458>0361 0491>1931 0568>1930 0608>1931 0612>1930 0623>1931 0643>1931
0644>1931 1671>0796:6719+0828:4629
2015-07-01 1921>1940
2016-01-01 0241>1945 0381>1942 0424>1942 0425>1942 0478>0385
2017-01-01 0844>1948 0846>1948 0860>1948
2018-01-01 0007>1950 0018>1952 0040>1952 0048>1950 0063>1949 0070>1949 0081>0080
0140>0080:3394+1900:5411+1949:1878 0196>0299 1908>1949 1987>1952
2019-01-01 0005>1966 0009>0014 0015>1969 0017>0014 0022>1969 0025>1969 0053>1966:11947+1969:1558 0056>1969
0058>1970 0079>1970 0236>1960 0304>1960 0393>0394 0545>1961 0576>0575 0584>1963 0585>1963 0588>1963 0611>1963
0617>1963 0620>1961 0689>1978 0707>1961 0733>1960 0738>1959 0870>1959 0874>1959 0881>1954 0951>1954 0962>1954
1651>1966 1663>1966 1722>1970 1927>1978
2021-01-01 0003>1979 0010>1979 0024>1979 0788>0757:2149+0824:5827+0855:1442+0865:4900
2022-01-01 0370>0439 0398>1980 0416>1980 0756>1982 0786>1982 0815>1982 0856>1991 1684>1982 1685>1991 1702>1982
2022-03-24 0457>0363
2023-01-01 0501>1992 0530>1992 0614>1992`;

/** Mergers, splits and changes of code from 1 January 2015 to 2026, oldest first. */
export const municipalityChanges: readonly MunicipalityChange[] = readTable();

const byCode = new Map(municipalityChanges.map((change) => [change.code, change]));

/** What became of a municipality, or `undefined` when it still is. */
export function changeOf(code: string): MunicipalityChange | undefined {
  return byCode.get(code);
}

/** The municipalities of 1 January of a year that hold what a code stood for; more than one when it was split. */
export function successorsOf(code: string, year: number): readonly string[] {
  const change = byCode.get(code);
  if (!change || change.year > year) return [code];
  return change.into.flatMap((part) => successorsOf(part.code, year));
}

/** Moves of part of a municipality to another that both went on, of 1,000 inhabitants or more. Source: CBS, table 03759ned. */
export const borderMoves = [
  { date: '2017-01-01', year: 2017, from: 'GM0040', into: 'GM0014', inhabitants: 1033 },
  { date: '2018-01-01', year: 2018, from: 'GM1930', into: 'GM0530', inhabitants: 1209 },
] as const;

function readTable(): MunicipalityChange[] {
  const changes: MunicipalityChange[] = [];
  let date = '';
  for (const word of table.trim().split(/\s/)) {
    const [old = '', targets] = word.split('>');
    if (targets === undefined) {
      date = word;
      continue;
    }
    changes.push({
      code: `GM${old}`,
      date,
      year: Number(date.slice(0, 4)) + (date.endsWith('-01-01') ? 0 : 1),
      into: targets.split('+').map((part) => {
        const [code = '', inhabitants] = part.split(':');
        return { code: `GM${code}`, ...(inhabitants ? { inhabitants: Number(inhabitants) } : {}) };
      }),
    });
  }
  return changes;
}
