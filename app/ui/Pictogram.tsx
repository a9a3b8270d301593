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

/** The picture of a need. It stands beside its name and says nothing of its own. */
export function NeedPictogram({ need }: { need: NeedId }) {
  return drawn(NEED_PICTOGRAMS[need]);
}

/** The picture of an answer, beside its words. */
export function AnswerPictogram({ answer }: { answer: Answer }) {
  return drawn(ANSWER_PICTOGRAMS[answer]);
}

const drawn = (Icon: LucideIcon) => <Icon className="pictogram" aria-hidden="true" focusable="false" />;
