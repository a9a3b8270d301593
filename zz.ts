import { missingOfCity } from '@/lib/node/city/checkCity';

console.log(missingOfCity(process.cwd()).join('\n') || 'complete');
