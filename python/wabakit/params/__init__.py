# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters, under the platform's names."""

from .messages import *
from .marketing_messages import *
from .message_samples import *
from .media import *
from .groups import *
from .calls import *
from .phone_numbers import *
from .settings import *
from .business_profile import *
from .conversational_automation import *
from .commerce_settings import *
from .qr_codes import *
from .usernames import *
from .block_users import *
from .contact_book import *
from .parent_bsuid_account import *
from .message_history import *
from .official_business_account import *
from .compliance_info import *
from .encryption import *
from .uploads import *
from .accounts import *
from .templates import *
from .signups import *
from .shared import *
