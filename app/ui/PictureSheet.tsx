import {
  Baby,
  BedDouble,
  Biohazard,
  BookOpen,
  CircleCheck,
  CircleHelp,
  CloudLightning,
  CreditCard,
  FileText,
  Flower2,
  Gift,
  HandCoins,
  HardHat,
  HeartHandshake,
  House,
  IdCard,
  Languages,
  type LucideIcon,
  MessageCircle,
  Palette,
  PhoneCall,
  Plug,
  ReceiptText,
  ShieldAlert,
  ShieldCheck,
  ShoppingBasket,
  Siren,
  Soup,
  Stethoscope,
  Syringe,
  ThermometerSnowflake,
  Volleyball,
  Wallet,
} from 'lucide-react';
import type { NeedId } from '@/lib/catalogue/needs';
import type { Answer } from '@/lib/screening/answer';

const NEED_PICTOGRAMS: Readonly<Record<NeedId, LucideIcon>> = {
  'food-today': Soup,
  groceries: ShoppingBasket,
  'shelter-tonight': BedDouble,
  rent: HandCoins,
  'longer-stay': House,
  'medical-emergency': Siren,
  doctor: Stethoscope,
  vaccines: Syringe,
  'contagious-illness': Biohazard,
  cash: Wallet,
  bills: ReceiptText,
  'utility-account': Plug,
  'other-help': CreditCard,
  'police-fire': ShieldAlert,
  'crisis-support': MessageCircle,
  'danger-help': ThermometerSnowflake,
  disaster: CloudLightning,
  'pregnancy-care': Baby,
  'private-help': Gift,
  recreation: Volleyball,
  classes: BookOpen,
  arts: Palette,
  neighborhood: Flower2,
  community: HeartHandshake,
  'contract-work': HardHat,
};

const ANSWER_PICTOGRAMS: Readonly<Record<Answer, LucideIcon>> = {
  'nobody-checks': CircleCheck,
  'city-does-not-check': ShieldCheck,
  'not-for-this-person': Baby,
  'may-be-asked': IdCard,
  depends: CircleHelp,
  'ask-a-person': PhoneCall,
  'another-duty': FileText,
};

/**
 * Every picture once, invisible; `Pictogram.tsx` points at them. They stand in the page and not in the script, which would bring
 * each of them to the phone a second time. The build leaves out what a page to read does not show.
 */
export function PictureSheet() {
  return (
    <svg className="pictures" width="0" height="0" aria-hidden="true" focusable="false">
      {Object.entries(NEED_PICTOGRAMS).map(([need, Icon]) => (
        <symbol key={need} id={`picture-${need}`} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
      <symbol id="picture-languages" viewBox="0 0 24 24">
        <Languages />
      </symbol>
      {Object.entries(ANSWER_PICTOGRAMS).map(([answer, Icon]) => (
        <symbol key={answer} id={`picture-${answer}`} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
    </svg>
  );
}
