//! Every operation of the platform, by area. The list at the end of the file is the table of contents.

use crate::{
    engine::{BATCHES, Describe, Op, Operation, RAW},
    error::{Error, excerpt},
};

pub mod access_tokens;
pub mod account_numbers;
pub mod accounts;
pub mod activities;
pub mod ads_insights;
pub mod allocation_configs;
pub mod analytics;
pub mod app_permissions;
pub mod assigned_users;
pub mod audiences;
pub mod block_users;
pub mod bots;
pub mod business_messaging_feature_status;
pub mod business_profile;
pub mod business_verifications;
pub mod businesses;
pub mod calls;
pub mod catalogs;
pub mod commerce_settings;
pub mod compliance_info;
pub mod connected_client_businesses;
pub mod contact_book;
pub mod conversational_automation;
pub mod credit_lines;
pub mod datasets;
mod emoji;
pub mod encryption;
pub mod flows;
pub mod groups;
pub mod health;
pub mod marketing_messages;
pub mod max_price;
pub mod media;
pub mod message_campaigns;
pub mod message_history;
pub mod message_samples;
pub mod messages;
pub mod migration_intents;
pub mod official_business_account;
pub mod on_behalf_of;
mod outcome;
pub mod parent_bsuid_account;
pub mod payment_configurations;
pub mod payment_migrations;
pub mod phone_numbers;
pub mod preverified_numbers;
pub mod qr_codes;
pub mod schedules;
pub mod settings;
pub mod signups;
pub mod smb_app_data;
pub mod solutions;
pub mod subscribed_apps;
pub mod subscriptions;
pub mod system_users;
mod template_filling;
pub mod template_groups;
pub mod templates;
pub mod thread_control;
pub mod uploads;
pub mod usernames;
pub mod users;
pub mod welcome_message_sequences;

pub use self::{
    outcome::{ItemError, ItemErrorData, Success},
    template_filling::{MismatchKind, TemplateMismatch, check_template, fill_template, template_mismatches},
    templates::validate_template,
};

macro_rules! operations {
    ($($area:ident { $($verb:ident: $op:ident),+ $(,)? })+) => {
        /// All operations, in the order of the list.
        pub static OPERATIONS: &[Op] = &[$($(Op {
            name: concat!(stringify!($area), ".", stringify!($verb)),
            endpoint: <$area::$op as Describe>::ENDPOINT,
        },)+)+];

        /// Calls a macro with the types of all operations.
        #[doc(hidden)]
        #[macro_export]
        macro_rules! every_operation {
            ($then:ident) => { $then!($($($area::$op,)+)+) };
        }

        /// Position of each operation in the list.
        enum Place { $($($op,)+)+ }

        $($(impl Operation for $area::$op {
            #[expect(clippy::indexing_slicing, reason = "checked while it compiles")]
            const OP: &'static Op = &OPERATIONS[Place::$op as usize];
        })+)+
    };
}

impl Op {
    /// Returns every operation, then those that carry raw calls and batches.
    #[doc(hidden)]
    pub fn all() -> impl Iterator<Item = &'static Op> {
        OPERATIONS.iter().chain(&RAW).chain(&BATCHES)
    }

    /// Returns the operation with this name, such as `messages.send`. Calls of [`Api::raw`](crate::Api::raw) are
    /// `raw.get`, `raw.post` and `raw.delete`; the request of a batch is `batch`.
    pub fn find(name: &str) -> Result<&'static Op, Error> {
        let op = Self::all().find(|op| op.name == name);
        op.ok_or_else(|| Error::validation(excerpt(name), "the name of an operation, as in messages.send", ""))
    }
}

/// Checksum of the list of operations and the version of this crate. Callers that refer to operations by index compare
/// it before they call.
#[doc(hidden)]
pub const FINGERPRINT: u32 = fingerprint();

const fn fingerprint() -> u32 {
    let mut hash = hashed(0x811c_9dc5, env!("CARGO_PKG_VERSION"));
    let mut rest = OPERATIONS;
    while let [op, others @ ..] = rest {
        hash = hashed(hash, op.name);
        rest = others;
    }
    hash
}

/// Computes FNV-1a over a text and a closing byte that no text contains, so that adjacent texts stay distinct.
const fn hashed(mut hash: u32, text: &str) -> u32 {
    let mut rest = text.as_bytes();
    while let [byte, others @ ..] = rest {
        hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
        rest = others;
    }
    (hash ^ 0xff).wrapping_mul(0x0100_0193)
}

operations! {
    messages { send: SendMessage, mark_read: MarkRead, send_encrypted: SendEncryptedMessage }
    marketing_messages { send: SendMarketingMessage, onboard: OnboardBusiness }
    message_samples { create: CreateMessageSample }
    media { upload: UploadMedia, get: GetMedia, download: DownloadMedia, delete: DeleteMedia }
    groups {
        create: CreateGroup, list: ListGroups, get: GetGroup, update: UpdateGroup, set_picture: SetGroupPicture,
        delete: DeleteGroup, get_invite_link: GetInviteLink, reset_invite_link: ResetInviteLink,
        delete_invite_link: DeleteInviteLink, list_join_requests: ListJoinRequests,
        approve_join_requests: ApproveJoinRequests, reject_join_requests: RejectJoinRequests,
        remove_participants: RemoveParticipants,
    }
    calls {
        connect: ConnectCall, pre_accept: PreAcceptCall, accept: AcceptCall, reject: RejectCall, terminate: TerminateCall,
        get_permissions: GetCallPermissions,
    }
    phone_numbers {
        list: ListPhoneNumbers, get: GetPhoneNumber, update: UpdatePhoneNumber, create: CreatePhoneNumber,
        request_code: RequestVerificationCode, verify_code: VerifyCode, register: RegisterPhoneNumber,
        deregister: DeregisterPhoneNumber,
    }
    settings { get: GetSettings, update: UpdateSettings }
    business_profile {
        get: GetBusinessProfile, update: UpdateBusinessProfile, get_by_id: GetBusinessProfileById,
        update_by_id: UpdateBusinessProfileById,
    }
    conversational_automation { set: SetConversationalAutomation }
    commerce_settings { get: GetCommerceSettings, update: UpdateCommerceSettings }
    qr_codes { create: CreateQrCode, update: UpdateQrCode, list: ListQrCodes, get: GetQrCode, delete: DeleteQrCode }
    usernames { get: GetUsername, set: SetUsername, delete: DeleteUsername, suggest: SuggestUsernames }
    block_users { add: BlockUsers, remove: UnblockUsers, list: ListBlockedUsers }
    contact_book { delete: DeleteContact }
    parent_bsuid_account { get: GetParentBsuidAccount }
    message_history { list: ListMessageHistory, list_events: ListMessageHistoryEvents }
    official_business_account { get: GetOfficialBusinessAccount, apply: ApplyForOfficialBusinessAccount }
    compliance_info { get: GetComplianceInfo, update: UpdateComplianceInfo }
    encryption { get: GetEncryptionKey, set: SetEncryptionKey }
    uploads { start: StartUpload, get: GetUpload, append: AppendUpload }
    accounts {
        get: GetAccount, update: UpdateAccount, create: CreateAccount, list_owned: ListOwnedAccounts,
        list_client: ListClientAccounts, list_assigned: ListAssignedAccounts,
    }
    templates {
        create: CreateTemplate, create_from_library: CreateTemplateFromLibrary, list: ListTemplates, get: GetTemplate,
        list_library: ListLibraryTemplates, update: UpdateTemplate, delete: DeleteTemplates, compare: CompareTemplates,
        unpause: UnpauseTemplate, archive: ArchiveTemplates, unarchive: UnarchiveTemplates, migrate: MigrateTemplates,
        upsert_authentication: UpsertAuthenticationTemplates, preview_authentication: PreviewAuthenticationTemplates,
    }
    template_groups {
        create: CreateTemplateGroup, list: ListTemplateGroups, get: GetTemplateGroup, update: UpdateTemplateGroup,
        delete: DeleteTemplateGroup,
    }
    analytics {
        get_messaging: GetMessagingAnalytics, get_conversations: GetConversationAnalytics,
        list_conversations: ListConversationAnalytics, get_pricing: GetPricingAnalytics,
        list_pricing: ListPricingAnalytics, get_calls: GetCallAnalytics, list_calls: ListCallAnalytics,
        list_templates: ListTemplateAnalytics, list_template_groups: ListTemplateGroupAnalytics,
        list_groups: ListGroupAnalytics, list_template_performance: ListTemplatePerformanceMetrics,
    }
    ads_insights { list: ListAdsInsights }
    max_price {
        sign_agreement: SignMaxPriceAgreement, get_agreement: GetMaxPriceAgreement,
        add_end_businesses: AddMaxPriceEndBusinesses, list_end_businesses: ListMaxPriceEndBusinesses,
        remove_end_businesses: RemoveMaxPriceEndBusinesses, estimate_reach: EstimateReach,
    }
    datasets { create: CreateDataset, get: GetDataset, send_events: SendConversionEvents }
    payment_configurations {
        list: ListPaymentConfigurations, get: GetPaymentConfiguration, create: CreatePaymentConfiguration,
        update: UpdatePaymentConfiguration, delete: DeletePaymentConfiguration, create_oauth_link: CreatePaymentOauthLink,
    }
    signups { create: CreateSignup, list: ListSignups, get: GetSignup, update: UpdateSignup }
    businesses {
        get: GetBusiness, list_users: ListBusinessUsers, invite_user: InviteBusinessUser, list_owned_apps: ListOwnedApps,
        claim_app: ClaimApp, list_client_apps: ListClientApps, request_client_app: RequestClientApp,
    }
    subscribed_apps { list: ListSubscribedApps, subscribe: SubscribeApp, unsubscribe: UnsubscribeApp }
    subscriptions { list: ListAppSubscriptions, create: CreateAppSubscription, delete: DeleteAppSubscription }
    assigned_users { list: ListAssignedUsers, add: AddAssignedUser, remove: RemoveAssignedUser }
    activities { list: ListActivities }
    schedules { list: ListSchedules, create: CreateSchedule }
    bots { get: GetBot }
    account_numbers { get: GetAccountNumber }
    smb_app_data { sync: SyncSmbAppData }
    thread_control { pass_control: PassThreadControl, take_control: TakeThreadControl, release_control: ReleaseThreadControl }
    welcome_message_sequences {
        create: CreateWelcomeSequence, update: UpdateWelcomeSequence, list: ListWelcomeSequences,
        delete: DeleteWelcomeSequence,
    }
    audiences { list: ListAudiences }
    message_campaigns { list: ListMessageCampaigns }
    business_messaging_feature_status { get: GetFeatureStatus }
    flows {
        create: CreateFlow, list: ListFlows, get: GetFlow, get_metric: GetFlowMetric, update: UpdateFlow,
        delete: DeleteFlow,
        list_assets: ListFlowAssets, upload_json: UploadFlowJson, publish: PublishFlow, deprecate: DeprecateFlow,
        migrate: MigrateFlows,
    }
    access_tokens {
        exchange_code: ExchangeCode, get_app_token: GetAppAccessToken, extend: ExtendAccessToken,
        revoke: RevokeAccessToken, debug: DebugAccessToken, create_business_token: CreateBusinessAccessToken,
        fetch_business_token: FetchBusinessToken,
    }
    system_users {
        create: CreateSystemUser, list: ListSystemUsers, update: UpdateSystemUser, install_app: InstallApp,
        create_token: CreateSystemUserToken, invalidate_tokens: InvalidateSystemUserTokens,
    }
    users {
        get: GetUser, list_businesses: ListUserBusinesses, list_permissions: ListUserPermissions,
        revoke_permission: RevokeUserPermission, revoke_permissions: RevokeUserPermissions,
        list_assigned_applications: ListAssignedApplications,
    }
    app_permissions { list: ListAppPermissions }
    credit_lines {
        list: ListCreditLines, get: GetCreditLine, share_and_attach: ShareAndAttachCreditLine, share: ShareCreditLine, attach: AttachCreditLine,
        list_invoice_groups: ListInvoiceGroups, create_invoice_group: CreateInvoiceGroup,
        list_applications: ListCreditApplications,
    }
    allocation_configs {
        list: ListAllocationConfigs, get: GetAllocationConfig, create: CreateAllocationConfig,
        update: UpdateAllocationConfig, revoke: RevokeAllocationConfig,
    }
    solutions {
        create: CreateSolution, list: ListSolutions, list_of_account: ListAccountSolutions, get: GetSolution,
        list_partners: ListSolutionPartners, get_access_token: GetSolutionAccessToken, accept: AcceptSolution,
        reject: RejectSolution, request_deactivation: RequestSolutionDeactivation,
        accept_deactivation: AcceptSolutionDeactivation, reject_deactivation: RejectSolutionDeactivation,
    }
    migration_intents { create: CreateMigrationIntent, get: GetMigrationIntent }
    payment_migrations { create: CreatePaymentMigration, get: GetPaymentMigration, resume: ResumePaymentMigration }
    connected_client_businesses { list: ListConnectedClientBusinesses }
    preverified_numbers {
        add: AddPreverifiedNumber, list: ListPreverifiedNumbers, get: GetPreverifiedNumber, delete: DeletePreverifiedNumber,
        request_code: RequestPreverifiedCode, verify_code: VerifyPreverifiedCode, share: SharePreverifiedNumber,
        unshare: UnsharePreverifiedNumber, list_partners: ListPreverifiedNumberPartners,
    }
    business_verifications { submit: SubmitBusinessVerification, list: ListBusinessVerifications }
    catalogs {
        list: ListCatalogs, connect: ConnectCatalog, disconnect: DisconnectCatalog, list_owned: ListOwnedCatalogs,
        list_client: ListClientCatalogs, create: CreateCatalog,
    }
    on_behalf_of {
        list_requests: ListOnBehalfRequests, create_mobility_intent: CreateMobilityIntent,
        set_mobility_intent: SetMobilityIntent, get_mobility_intent: GetMobilityIntent,
    }
}
