// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `template_groups.create`, `template_groups.list`, `template_groups.get`, `template_groups.update`, `template_groups.delete`. */
export interface TemplateGroupsArea {
  /**
   * Creates a template group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  create(params: CreateTemplateGroup, options?: Options): Promise<CreatedTemplateGroup>;

  /**
   * Lists the template groups of an account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  list(params?: ListTemplateGroups, options?: Options): Promise<TemplateGroups>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListTemplateGroups, options?: Options): AsyncGenerator<TemplateGroup, void>;

  /**
   * Gets a template group by its ID.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  get(params: GetTemplateGroup, options?: Options): Promise<TemplateGroup>;

  /**
   * Renames a template group, or adds and removes templates.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  update(params: UpdateTemplateGroup, options?: Options): Promise<Success>;

  /**
   * Deletes a template group. Its templates remain.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  delete(params: DeleteTemplateGroup, options?: Options): Promise<Success>;
}

/** Creates a template group. */
export interface CreateTemplateGroup {
  /** Name of the group. */
  name: string;
  /** Description of the group. */
  description?: string;
  /** IDs of the templates in the group. */
  whatsapp_business_templates?: readonly string[];
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A new template group. */
export interface CreatedTemplateGroup {
  /** ID of the group. */
  id?: string;
}

/** Lists the template groups of an account. */
export interface ListTemplateGroups {
  /** Fields to return per group. */
  fields?: readonly TemplateGroupField[];
  /** Maximum number of groups per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Field of `TemplateGroup` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `description`.
 */
export type TemplateGroupField =
  /** ID of the group. */
  | "id"
  /** Name of the group. */
  | "name"
  /** Description of the group. */
  | "description"
  | (string & {});

/** A page of template groups. */
export interface TemplateGroups {
  /** Groups on this page. */
  data: TemplateGroup[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A template group. Contains only the requested fields. */
export interface TemplateGroup {
  /** ID of the group. */
  id?: string;
  /** Name of the group. */
  name?: string;
  /** Description of the group. */
  description?: string;
}

/** Gets a template group by its ID. */
export interface GetTemplateGroup {
  /** ID of the group. */
  template_group_id: string;
  /** Fields to return. */
  fields?: readonly TemplateGroupField[];
}

/** Renames a template group, or adds and removes templates. */
export interface UpdateTemplateGroup {
  /** ID of the group. */
  template_group_id: string;
  /** New name of the group. Default: unchanged. */
  name?: string;
  /** New description of the group. Default: unchanged. */
  description?: string;
  /** IDs of the templates to add. */
  add_templates?: readonly string[];
  /** IDs of the templates to remove. */
  remove_templates?: readonly string[];
}

/** Deletes a template group. Its templates remain. */
export interface DeleteTemplateGroup {
  /** ID of the group. */
  template_group_id: string;
}
