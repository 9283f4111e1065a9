import type { Words } from '../../core/chart.js';

const op1 =
  '{vacancies!{vacancies} {vacancies?vacature:vacatures} op 1 werkzoekende:{jobseekers!{jobseekers} werkzoekenden op 1 vacature:geen vacatures}}';

export const nl: Words = {
  name: 'Spanning op de arbeidsmarkt',
  'class.no-jobseekers': 'geen werkzoekenden',
  'class.very-tight': 'zeer krap',
  'class.tight': 'krap',
  'class.average': 'gemiddeld',
  'class.wide': 'ruim',
  'class.very-wide': 'zeer ruim',
  'class.nothing': 'geen van beide',
  'class.unknown': 'niet te berekenen',

  'meaning.no-jobseekers': 'wel vacatures, niemand die dit werk zoekt',
  'meaning.very-tight': 'meer dan {d} vacatures op 1 werkzoekende',
  'meaning.tight': '{c} tot {d} vacatures op 1 werkzoekende',
  'meaning.average': '{b} tot {c} vacatures op 1 werkzoekende',
  'meaning.wide': '{a} tot {b} vacatures op 1 werkzoekende',
  'meaning.very-wide': 'minder dan {a} vacatures op 1 werkzoekende',
  'meaning.nothing': 'geen vacatures en geen werkzoekenden',
  'meaning.unknown': 'een getal is geheim of onbekend',

  'field.occupation': 'beroep',
  'field.jobseekers': 'werkzoekenden',
  'field.vacancies': 'vacatures',
  'field.matched': 'vervuld',
  'field.tension': 'vacatures per werkzoekende',
  'field.class': 'spanning',

  'axis.jobseekers': 'Werkzoekenden',
  'axis.vacancies': 'Vacatures',
  'axis.tension': 'spanning',
  'axis.matched': 'waarvan vervuld',

  'label.suppressed': 'geheim',
  'label.unknown': 'onbekend',
  'label.absent': 'ontbreekt',

  'fold.open': 'Toon alle {total}',
  'fold.middle': '{count} beroepen hiertussen{unknown!, {unknown} niet te berekenen}',
  'fold.rest': '{count} kleinere beroepen',
  'fold.unknown': '{count} {count?beroep is:beroepen zijn} niet te berekenen',

  'control.view': 'Weergave',
  'control.sort': 'Volgorde',
  'control.at': 'Periode',
  'control.all': 'Toon alle beroepen',

  'view.bars': 'Per beroep',
  'view.trend': 'Door de tijd',
  'view.flow': 'Overstappen',

  'sort.tension': 'Krapste eerst',
  'sort.size': 'Grootste eerst',
  'sort.name': 'Op naam',

  'mark.no-jobseekers': 'Geen werkzoekenden: {vacancies} {vacancies?vacature:vacatures} en niemand die dit werk zoekt.',
  'mark.very-tight': `Zeer krap: {least!minstens {least} vacatures op 1 werkzoekende:${op1}}.`,
  'mark.tight': `Krap: ${op1}.`,
  'mark.average': `Gemiddeld: ${op1}.`,
  'mark.wide': `Ruim: ${op1}.`,
  'mark.very-wide': `Zeer ruim: ${op1}.`,
  'mark.nothing': 'Er zijn geen vacatures en geen werkzoekenden.',
  'mark.unknown':
    'De spanning is niet te berekenen. {suppressed!Een getal is geheim.:{impossible!Een getal kan niet kloppen.:Een getal is onbekend.}}',
  'mark.rank': 'Plaats {at} van {of}, van krap naar ruim.',

  'insight.classes':
    '{short} van de {computable} beroepen {short?is:zijn} krap of zeer krap en {plenty} ruim of zeer ruim{period! ({period})}.',
  'insight.none': 'Van geen van de {total} beroepen is de spanning te berekenen.',
  'insight.no-jobseekers':
    'Voor {name} {open?is er {open} vacature:zijn er {open} vacatures} en geen werkzoekenden{more!, net als voor {more} {more?ander beroep:andere beroepen}}.',
  'insight.tightest': `Het krapst is {name}: ${op1}.`,
  'insight.widest': `Het ruimst is {name}: ${op1}.`,
  'insight.shortage':
    '{share} van de vacatures is voor een beroep dat krap of zeer krap is{alone! of dat niemand zoekt}.',
  'insight.matched':
    '{matched} van de {vacancies} vacatures zijn vervuld ({share}){previous!, {more!{more} procentpunt meer dan:{less!{less} procentpunt minder dan:evenveel als}} daarvoor ({previous})}.',
  'insight.matched-more': 'Er zijn {matched} vacatures vervuld. Er staan er {vacancies} open.',
  'insight.need': 'De meeste vacatures vragen om {need}: {least!minstens }{vacancies}.',

  'note.tension':
    'Spanning is het aantal open vacatures per werkzoekende.{uwv! De grenzen zijn die van UWV. UWV telt mensen die korter dan zes maanden WW krijgen.}',
  'note.not-computed':
    'Van {count} {count?beroep:beroepen} is de spanning niet te berekenen, omdat een getal {suppressed!geheim is:{impossible!niet kan kloppen:ontbreekt}}. Die {count?telt:tellen} niet mee in de spanning.{suppressed! Geheim is niet nul.}',
  'note.provisional-figures': 'De cijfers van {count} {count?beroep:beroepen} zijn voorlopig (streepjeslijn).',
};
