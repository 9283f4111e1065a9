/** What a column of a monitor holds, in Dutch, with an example of a cell. */
export interface ChannelNote {
  readonly about: string;
  readonly example: string;
}

const entry = (about: string, example: string): ChannelNote => ({ about, example });

/** By monitor and channel. A channel that is not here is described in English by its option. */
export const channelNotes: Readonly<Record<string, Readonly<Record<string, ChannelNote>>>> = {
  'funding-flows': {
    from: entry('Wie het geld geeft. Met van, naar en bedrag is één rij één stroom.', 'Provincie Flevoland'),
    to: entry('Wie het geld krijgt, of waar het naartoe gaat.', 'Stichting Het Huis'),
    amount: entry('Het bedrag in euro. Een bedrag onder nul is een correctie.', '195.787'),
    stages: entry('Kolommen waar het geld langs komt, op volgorde. Twee tot vijf.', 'fonds,programma,begunstigde'),
    period: entry('Het jaar of een andere periode.', '2026'),
    level: entry('De overheid waar het geld vandaan komt. Geeft de stromen een kleur.', 'Europees'),
    project: entry('Waar het geld voor is. Projecten worden geteld op naam.', 'Digitale werkplaats'),
  },
  'job-matching': {
    from: entry('Bij overstappen: het beroep waar werkzoekenden vandaan komen.', 'Kassamedewerkers'),
    to: entry('Bij overstappen: het beroep waar zij naartoe kunnen.', 'Verzorgenden'),
    occupation: entry('Beroep, groep van beroepen of sector.', 'Verpleegkundigen'),
    jobseekers: entry('Aantal mensen dat werk zoekt.', '34'),
    vacancies: entry('Aantal vacatures dat openstaat.', '185'),
    matched: entry('Aantal vacatures dat is vervuld.', '65'),
    kind: entry(
      'Staan alle aantallen in één kolom? Hier staat dan of de rij over vacatures gaat of over werkzoekenden.',
      'vacatures',
    ),
    count: entry('Het aantal in de rij. Hoort bij soort, of bij van en naar.', '185'),
    period: entry('De periode of de dag van de cijfers.', '2026KW03'),
    region: entry('Het gebied van de cijfers. De monitor telt alle gebieden op.', 'Utrecht'),
    needs: entry(
      'Wat werkgevers vragen, zoals een vaardigheid. Zet een puntkomma of | tussen meer dan één.',
      'Klinisch redeneren',
    ),
  },
  'startup-map': {
    x: entry('De plaats van west naar oost: meters (RD) of graden.', '145942'),
    y: entry('De plaats van zuid naar noord: meters (RD) of graden.', '513118'),
    lon: entry('De lengtegraad.', '5,12'),
    lat: entry('De breedtegraad.', '52,09'),
    position: entry('De hele plaats in één cel.', '52.09,5.12'),
    area: entry('Code of naam van het gebied, als een bedrijf geen eigen plaats heeft.', '1234'),
    name: entry('De naam van het bedrijf.', 'De Natte Krant'),
    sector: entry('De sector. De zeven grootste krijgen een eigen teken.', 'Digitaal en data'),
    founded: entry('Het jaar of de dag waarop het bedrijf begon.', '2020'),
    size: entry('De omvang in fte of in mensen.', '1,4'),
    funding: entry('Het geld dat het bedrijf heeft opgehaald, in euro.', '250.000'),
    needs: entry('Wat het bedrijf nodig heeft. Zet een | of puntkomma tussen meer dan één.', 'klanten|talent'),
    url: entry('Het adres van de website, met https ervoor.', 'https://voorbeeld.example'),
  },
};
