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
  trend: {
    period: entry('De periode of de dag van het cijfer: jaar, kwartaal, maand, week of dag.', '2026KW03'),
    target: entry(
      'Wat is afgesproken om te halen. De laatste rij met een doel geldt. Rijen ervoor zijn de planning.',
      '4,0',
    ),
    forecast: entry('Wat werd verwacht, naast wat er gebeurde.', '112'),
    lower: entry('De onderkant van de marge om het cijfer.', '69,0'),
    upper: entry('De bovenkant van de marge om het cijfer.', '73,4'),
    status: entry('Hoe zeker het cijfer is: definitief, voorlopig, herzien, prognose of geheim.', 'voorlopig'),
    series: entry('Waar de lijn over gaat, zoals een gemeente. Elke naam krijgt een eigen lijn.', 'Oeverwaard'),
    value: entry('Het cijfer dat u door de tijd ziet.', '3,8'),
  },
  benchmark: {
    region: entry('Code of naam van de gemeente of het gebied.', 'GM0344'),
    name: entry('De naam van het gebied, als er in de kolom gebied codes staan.', 'Utrecht'),
    period: entry('De periode of de dag van het cijfer. De laatste telt.', '2025'),
    lower: entry('De onderkant van de marge om het cijfer.', '69,0'),
    upper: entry('De bovenkant van de marge om het cijfer.', '73,4'),
    group: entry('De groep waar het gebied bij hoort, om mee te vergelijken.', '100.000 tot 250.000 inwoners'),
    value: entry('Het cijfer dat u vergelijkt.', '71,2'),
  },
  'transition-matrix': {
    row: entry('Wat helpt: een innovatie, een maatregel of een project.', 'Slim laden'),
    column: entry('Waar het bij helpt: een opgave of een doel.', 'Energietransitie'),
    strength: entry('Hoe sterk het helpt, in woorden, tekens of cijfers op een schaal.', 'sterk'),
    value: entry('Een aantal of een bedrag, in plaats van een sterkte.', '125.000'),
  },
  'priority-matrix': {
    item: entry('Wat u afweegt: een maatregel, een project of een partij.', 'Deelfietsen bij het station'),
    x: entry('Wat naar rechts loopt: risico, inspanning of invloed.', '2'),
    y: entry('Wat omhoog loopt: waarde of betrokkenheid.', '4'),
    size: entry('Hoe groot het is, zoals een budget. Te zien als de grootte van de stip.', '250.000'),
    group: entry('De groep waar het bij hoort. Te zien aan kleur en vorm.', 'Mobiliteit'),
  },
  progress: {
    goal: entry(
      'Wat is afgesproken: een doel, een stap, een punt van een lijst of een vaardigheid.',
      'Nieuwe woningen',
    ),
    value: entry('Hoe het er nu voor staat.', '412'),
    target: entry('Wat bereikt moet worden.', '1.000'),
    start: entry('Hoe het er aan het begin voor stond.', '0'),
    since: entry('De dag of de periode van het begin.', '2022-06-01'),
    due: entry('Wanneer het doel bereikt moet zijn.', '2026-12-31'),
    measured: entry('De dag of de periode van het cijfer. De laatste telt.', '2025KW03'),
    status: entry('Wat de eigenaar meldt, zoals op koers, klaar, deels of niet.', 'op koers'),
    owner: entry('Wie ervoor verantwoordelijk is.', 'Afdeling Wonen'),
    weight: entry('Hoe zwaar het doel meetelt in het geheel.', '2'),
    group: entry('Het programma, het hoofdstuk of het team waar het doel onder valt.', 'Bouwen en wonen'),
    unit: entry('De eenheid van de cijfers in de rij, als rijen verschillen.', 'woningen'),
    direction: entry('Welke kant beter is. Anders geldt de kant van begin naar doel.', 'lager'),
  },
};
