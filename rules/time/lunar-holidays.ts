// Written by scripts/reduce-calendar.ts; do not edit.

/**
 * The four public holidays that follow the moon or the sun, four base-36 signs a year from 1899:
 * Spring Festival (days after 20 January), Qingming (days after 3 April),
 * Dragon Boat (days after 26 May), Mid-Autumn (days after 6 September).
 */
export const lunarHolidaysFrom = 1899
export const lunarHolidays =
  'l2hdb262u2plj3fa935tr2nif2c753vqo3kgd28422rml3gca36ut2ojh2e9623sp3mhe2a632som2idc37wv2pkj2fa' +
  '825tr3njg2b742uqo2jfd39432rml2gba26us3pkh2d9622sp2lhf3a642som2idb27wu3qlj2fa724tq2nig3c852up' +
  'o2jed29422snl2gb926us2okh2e9722rp2kge2a542ton2idb272t2qlj2fb823tq2mig2b752uqo2jed29412snk2hc' +
  'a25us2okh2d9722rq2kge2a532tom2jeb172t2qli2fb824tr1mhg2b652upo2kfd194v2rnk2gc925vs1njh2d8722r' +
  'q2lgf1a532tol2ieb273u1pli2ea824tr2nig1b642upn2kfc29521rmk2gc925ut2oji1d8612rp2lge2b631sol1hd' +
  'b272u2plj1e9814sr2nig2c751upn1jfc28422rnl1fb915us2ojh2e9612ro1lge2a632tpm1hdb162u2plj2fa814s' +
  'q1nif2c7421qn1jec18421rml2gba15ts1ojh1d9623sp1kgd19531som2idc161u1pkj1fa824tq1mif1b741uqn2jf' +
  'd18311rmk1gb926us1ojg1d9612rp2lhe19531snm1idb272u1pki1fa714tq1mig1b641tpn1jed19421rmk1gb916u' +
  's1okh1c8611rp1kge1a541snl1ica172t1qli1ea713tq1mig1b751ton1jec19311snk2hc926v'
