import {
  Activity,
  Baby,
  BedDouble,
  BookOpen,
  CircleCheck,
  CircleHelp,
  CloudLightning,
  CreditCard,
  DoorOpen,
  FileText,
  Flower2,
  Gift,
  HandCoins,
  HandHelping,
  HardHat,
  HeartHandshake,
  HeartPulse,
  House,
  IdCard,
  Landmark,
  Languages,
  type LucideIcon,
  MessageCircle,
  Palette,
  Phone,
  PhoneCall,
  Plug,
  Receipt,
  ReceiptText,
  ShieldAlert,
  ShieldCheck,
  ShoppingBasket,
  Siren,
  Soup,
  Stethoscope,
  Syringe,
  Thermometer,
  ThermometerSnowflake,
  Volleyball,
  Wallet,
} from 'lucide-react';
import type { Verdict } from '@/lib/answers/verdict';
import type { NeedId } from '@/lib/city/needs';

const NEED_PICTOGRAMS: Readonly<Record<NeedId, LucideIcon>> = {
  'food-today': Soup,
  groceries: ShoppingBasket,
  'food-money': CreditCard,
  'shelter-tonight': BedDouble,
  rent: HandCoins,
  'longer-stay': House,
  'medical-emergency': Siren,
  transplant: Activity,
  doctor: Stethoscope,
  'medical-bill': Receipt,
  vaccines: Syringe,
  'contagious-illness': Thermometer,
  cash: Wallet,
  bills: ReceiptText,
  'utility-account': Plug,
  'other-help': HandHelping,
  'police-fire': ShieldAlert,
  'crisis-support': MessageCircle,
  'danger-help': ThermometerSnowflake,
  disaster: CloudLightning,
  'pregnancy-care': HeartPulse,
  'private-help': Gift,
  recreation: Volleyball,
  classes: BookOpen,
  arts: Palette,
  neighborhood: Flower2,
  community: HeartHandshake,
  'contract-work': HardHat,
};

const VERDICT_PICTOGRAMS: Readonly<Record<Verdict, LucideIcon>> = {
  'nobody-checks': CircleCheck,
  'city-does-not-check': ShieldCheck,
  'not-for-this-person': Baby,
  'may-be-asked': IdCard,
  depends: CircleHelp,
  'ask-first': PhoneCall,
  'own-rules': DoorOpen,
  'another-duty': FileText,
  'does-not-look': CircleCheck,
  'looks-at-status': IdCard,
};

const OTHER_PICTOGRAMS = { languages: Languages, program: Landmark, phone: Phone } as const;

/**
 * Every picture once, invisible, for `Pictogram.tsx` to refer to. The pictures are in the HTML of the page and not in the script, so that a phone loads
 * them once. The build removes the pictures that a reading page does not show.
 */
export function PictureSheet() {
  return (
    <svg className="pictures" width="0" height="0" aria-hidden="true" focusable="false">
      {Object.entries(NEED_PICTOGRAMS).map(([need, Icon]) => (
        <symbol key={need} id={`picture-${need}`} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
      {Object.entries(OTHER_PICTOGRAMS).map(([name, Icon]) => (
        <symbol key={name} id={`picture-${name}`} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
      {Object.entries(VERDICT_PICTOGRAMS).map(([verdict, Icon]) => (
        <symbol key={verdict} id={`picture-${verdict}`} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
    </svg>
  );
}
