/** In which languages the Customer Agreement is offered besides English (customers 6). */

const countriesByLanguage: Record<string, string> = {
  'ar-SA': 'AE BH EG IQ JO KW LB LY MU OM QA YE',
  'bg-BG': 'BG',
  'cs-CZ': 'CZ',
  'da-DK': 'DK',
  'de-DE': 'AT DE LI',
  'el-GR': 'GR',
  'es-ES': 'AR BO BZ CL CO CR DO ES GT HN MX NI PA PE PY SV UY VE',
  'et-EE': 'EE',
  'fi-FI': 'FI',
  'fr-FR': 'CA CH CI CM DZ FR GF LU MA MC RW SN ST TN',
  'he-IL': 'IL',
  'hi-IN': 'IN',
  'hr-HR': 'HR',
  'hu-HU': 'HU',
  'id-ID': 'ID',
  'it-IT': 'IT',
  'ja-JP': 'JP',
  'kk-KZ': 'KZ',
  'ko-KR': 'KR',
  'lt-LT': 'LT',
  'lv-LV': 'LV',
  'ms-MY': 'MY',
  'nb-NO': 'NO',
  'nl-NL': 'BE NL',
  'pl-PL': 'PL',
  'pt-BR': 'BR',
  'pt-PT': 'AO CV PT',
  'ro-RO': 'MD RO',
  'ru-RU': 'BY KG RU UZ',
  'sk-SK': 'SK',
  'sl-SI': 'SI',
  'sr-Latn-RS': 'RS',
  'sv-SE': 'SE',
  'th-TH': 'TH',
  'tr-TR': 'TR',
  'uk-UA': 'UA',
  'vi-VN': 'VN',
  'zh-HK': 'HK MO TW',
  'zh-SG': 'SG',
}

/**
 * The language asked for if the country's agreement is offered in it, else English. A country's own variety of a language
 * (`de-AT`) is served by the edition its agreement has (`de-DE`).
 */
export function documentLanguage(country: string, language = 'en-US'): string {
  const asked = language.toLowerCase()
  const offered = Object.entries(countriesByLanguage)
    .filter(([, countries]) => countries.split(' ').includes(country))
    .map(([edition]) => edition)
  const spoken = (edition: string) => edition.toLowerCase().split('-')[0]
  return (
    offered.find((edition) => edition.toLowerCase() === asked) ??
    offered.find((edition) => spoken(edition) === spoken(asked)) ??
    'en-US'
  )
}
