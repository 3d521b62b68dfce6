/** The regions of the Cloud Solution Provider programme: a partner sells within the region of its own country. */

const regions: Record<string, string> = {
  Africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR MG ML MU MW NA NC NE NG PF RE RW SC SH SL SN SO SS ST TD TG TZ UG YT ZM',
  'Asia and Pacific': 'BD BN BT HK ID KH LA LK MM MO MV MY NP PH SG TH TL VN',
  Australia: 'AU CC CK CX FJ FM HM KI MH NF NR NU PG PN PW SB TF TK TO TV WF',
  Canada: 'CA PM',
  Europe:
    'AD AT AX BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC MT NL NO PL PT RO SE SI SJ SK SM VA',
  'Latin America and the Caribbean':
    'AG AI AQ AR AW BB BL BM BO BQ BS BZ CL CO CR CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  'Middle East, Central Europe and Eastern Europe':
    'AE AF AL AM AZ BA BH BY DZ EG GE IL IO IQ JO KG KW KZ LB LS LY MA MD ME MK MN MR MZ OM PK PS QA RS SA SZ TJ TM TN TR UA UZ XK YE ZA ZW',
  'New Zealand': 'NZ VU WS',
  'United States': 'AS GU MP UM US',
}

const byCountry = new Map(
  Object.entries(regions).flatMap(([region, countries]) =>
    countries.split(' ').map((country) => [country, region] as const),
  ),
)

/** The region of a country (ISO 3166, two letters); the country itself where it is a region of its own, such as BR or IN. */
export const salesRegion = (country: string): string => byCountry.get(country) ?? country
