import type { SvgIconComponent } from '@mui/icons-material'
import AttachFileIcon from '@mui/icons-material/AttachFile'
import BadgeIcon from '@mui/icons-material/BadgeOutlined'
import CalendarIcon from '@mui/icons-material/CalendarTodayOutlined'
import ChecklistIcon from '@mui/icons-material/Checklist'
import DrawIcon from '@mui/icons-material/DrawOutlined'
import EmailIcon from '@mui/icons-material/EmailOutlined'
import EuroIcon from '@mui/icons-material/EuroOutlined'
import HomeIcon from '@mui/icons-material/HomeOutlined'
import LinearScaleIcon from '@mui/icons-material/LinearScale'
import LinkIcon from '@mui/icons-material/Link'
import LocationCityIcon from '@mui/icons-material/LocationCityOutlined'
import NotesIcon from '@mui/icons-material/Notes'
import NumbersIcon from '@mui/icons-material/Numbers'
import PhoneIcon from '@mui/icons-material/PhoneOutlined'
import PercentIcon from '@mui/icons-material/PinOutlined'
import RadioIcon from '@mui/icons-material/RadioButtonChecked'
import ShortTextIcon from '@mui/icons-material/ShortText'
import ThumbIcon from '@mui/icons-material/ThumbsUpDownOutlined'
import WorkIcon from '@mui/icons-material/WorkOutlineOutlined'
import type { FieldKind } from '../../../../schema/index.ts'

/** A sign for each type of field, beside its name, never instead of it. */
export const kindIcons = {
  text: ShortTextIcon,
  paragraph: NotesIcon,
  integer: NumbersIcon,
  decimal: PercentIcon,
  money: EuroIcon,
  date: CalendarIcon,
  'yes-no': ThumbIcon,
  choice: RadioIcon,
  choices: ChecklistIcon,
  scale: LinearScaleIcon,
  email: EmailIcon,
  phone: PhoneIcon,
  commune: LocationCityIcon,
  address: HomeIcon,
  rome: WorkIcon,
  siret: BadgeIcon,
  reference: LinkIcon,
  file: AttachFileIcon,
  signature: DrawIcon,
} as const satisfies Record<FieldKind, SvgIconComponent>

/** The types by what they ask for, in the order of the palette. */
export const KIND_FAMILIES = [
  { family: 'choosing', kinds: ['choice', 'choices', 'yes-no', 'scale'] },
  { family: 'writing', kinds: ['text', 'paragraph', 'integer', 'decimal', 'money', 'date'] },
  { family: 'people', kinds: ['email', 'phone', 'address', 'commune', 'rome', 'siret', 'reference'] },
  { family: 'proving', kinds: ['file', 'signature'] },
] as const satisfies readonly { family: string; kinds: readonly FieldKind[] }[]
